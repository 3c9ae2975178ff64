package org.religionscongress.concord.platform.rest;

import java.util.Arrays;
import org.religionscongress.concord.platform.problem.Problem;

/** A query parameter that is one of a few words. */
public final class Choice {
    private Choice() {}

    /** Null when the parameter is absent; refused when it is none of the words. */
    public static <E extends Enum<E>> E optional(String field, String word, Class<E> choices) {
        if (word == null) {
            return null;
        }
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(word))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        field, field + " is one of " + Arrays.toString(choices.getEnumConstants()) + "."));
    }
}
