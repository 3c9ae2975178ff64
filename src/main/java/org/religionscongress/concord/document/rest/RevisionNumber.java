package org.religionscongress.concord.document.rest;

import org.religionscongress.concord.platform.problem.Problem;

/** The number of a revision in a path; what is no number names none that exists. */
final class RevisionNumber {
    private static final int MOST_DIGITS = 6;

    private RevisionNumber() {}

    static int of(String number) {
        if (number.isEmpty() || number.length() > MOST_DIGITS || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw Problem.notFound("revision");
        }
        return Integer.parseInt(number);
    }
}
