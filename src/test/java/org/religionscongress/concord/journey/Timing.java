package org.religionscongress.concord.journey;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** How long the acts of one kind took. */
public record Timing(String kind, int count, Duration median, Duration max) {

    /** One timing for each kind, in the order in which the kinds first occur. */
    public static List<Timing> of(List<Act> acts) {
        var byKind = new LinkedHashMap<String, List<Duration>>();
        for (Act act : acts) {
            byKind.computeIfAbsent(act.kind(), kind -> new ArrayList<>()).add(act.took());
        }
        return byKind.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Timing of(String kind, List<Duration> durations) {
        var sorted = durations.stream().sorted().toList();
        int middle = sorted.size() / 2;
        var median = sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2);
        return new Timing(kind, sorted.size(), median, sorted.get(sorted.size() - 1));
    }
}
