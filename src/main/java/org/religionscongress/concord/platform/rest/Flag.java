package org.religionscongress.concord.platform.rest;

import org.religionscongress.concord.platform.problem.Problem;

/** A query parameter that says yes or no. */
public final class Flag {
    private Flag() {}

    /** False when the parameter is absent; refused when it is anything but true or false. */
    public static boolean of(String field, String word) {
        if (word == null || word.equals("false")) {
            return false;
        }
        if (word.equals("true")) {
            return true;
        }
        throw Problem.invalid(field, field + " is true or false.");
    }
}
