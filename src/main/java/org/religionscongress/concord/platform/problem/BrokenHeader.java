package org.religionscongress.concord.platform.problem;

import java.text.ParseException;

/** A header such as {@code Accept} that nobody can read; JAX-RS tells of some of them as if it had failed itself. */
public final class BrokenHeader {
    private BrokenHeader() {}

    public static boolean caused(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException) {
                return true;
            }
        }
        return false;
    }

    public static Problem problem() {
        return new Problem(400, "malformed-request", "The request cannot be read", "A header cannot be read.");
    }
}
