package org.religionscongress.concord.platform.problem;

import java.text.ParseException;
import java.util.Arrays;

/** A header such as {@code Accept} that nobody can read; JAX-RS tells of some of them as if it had failed itself. */
public final class BrokenHeader {
    private static final String HEADERS = "org.glassfish.jersey.message.internal.";
    private static final int NEAR = 10;

    private BrokenHeader() {}

    public static boolean caused(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException && isOfHeaders(cause)) {
                return true;
            }
        }
        return false;
    }

    /** A parser of ours that fails while an answer is made is no fault of the caller's. */
    private static boolean isOfHeaders(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace()).limit(NEAR).anyMatch(frame -> frame.getClassName()
                .startsWith(HEADERS));
    }

    public static Problem problem(String header) {
        return Problem.malformed(header, header + " cannot be read.");
    }

    public static Problem problem() {
        return new Problem(400, "malformed-request", "The request cannot be read", "A header cannot be read.");
    }
}
