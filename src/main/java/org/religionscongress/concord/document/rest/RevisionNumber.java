package org.religionscongress.concord.document.rest;

import org.religionscongress.concord.platform.problem.Problem;

/** The number of a revision; in a path, what is no number names none that exists. */
public final class RevisionNumber {
    private static final int MOST_DIGITS = 6;

    private RevisionNumber() {}

    static int of(String number) {
        if (!isNumber(number)) {
            throw Problem.notFound("revision");
        }
        return Integer.parseInt(number);
    }

    /** As a query parameter: null where it was not given. */
    public static Integer optional(String field, String number) {
        if (number == null) {
            return null;
        }
        if (!isNumber(number)) {
            throw Problem.invalid(field, field + " is the number of a revision.");
        }
        return Integer.valueOf(number);
    }

    private static boolean isNumber(String number) {
        return !number.isEmpty()
                && number.length() <= MOST_DIGITS
                && number.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
