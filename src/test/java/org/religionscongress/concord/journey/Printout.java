package org.religionscongress.concord.journey;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The lines that the journey prints. */
final class Printout {

    private Printout() {}

    static String line(Act act) {
        var line = String.format(
                Locale.ROOT,
                "%9s  %-12s %-72s %3d %8s  %s",
                clock(act.elapsed()),
                act.who(),
                plain(act.words()),
                act.status(),
                milliseconds(act.took()),
                act.progress());
        return line.stripTrailing();
    }

    static String progress(String step, int done, int all) {
        return step + " " + done + "/" + all;
    }

    static String table(Summary summary) {
        var table = new StringBuilder();
        table.append(String.format(Locale.ROOT, "%-28s %6s %10s %10s%n", "kind of act", "acts", "median", "max"));
        for (Timing timing : Timing.of(summary.acts())) {
            table.append(String.format(
                    Locale.ROOT,
                    "%-28s %6d %10s %10s%n",
                    timing.kind(),
                    timing.count(),
                    milliseconds(timing.median()),
                    milliseconds(timing.max())));
        }
        table.append(String.format(Locale.ROOT, "%d acts in %s", summary.acts().size(), clock(summary.total())));
        return table.toString();
    }

    static List<String> closing(Summary summary) {
        return List.of(
                "\"" + plain(summary.title()) + "\" of the " + plain(summary.sessionNumber()) + " Congress",
                "document " + plain(summary.documentId()) + ", last stage " + plain(summary.stage()) + ", "
                        + summary.recordLength() + " events in its record");
    }

    private static String clock(Duration elapsed) {
        return String.format(
                Locale.ROOT, "%d:%02d.%03d", elapsed.toMinutes(), elapsed.toSecondsPart(), elapsed.toMillisPart());
    }

    private static String milliseconds(Duration took) {
        return took.toMillis() + " ms";
    }

    /** A name from a database must not steer the reader's terminal. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
