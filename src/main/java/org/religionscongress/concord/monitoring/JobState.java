package org.religionscongress.concord.monitoring;

import java.util.Arrays;
import java.util.Locale;
import org.religionscongress.concord.platform.problem.Problem;

/** How jobs are looked for. */
public enum JobState {
    WAITING,
    DUE,
    FAILED,
    SUSPENDED;

    /** Null when nothing is asked; refused when it is none of the words. */
    public static JobState optional(String word) {
        return word == null
                ? null
                : Arrays.stream(values())
                        .filter(state -> state.word().equals(word))
                        .findFirst()
                        .orElseThrow(
                                () -> Problem.invalid("state", "state is one of [waiting, due, failed, suspended]."));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
