package org.religionscongress.concord.platform.mail;

import java.util.regex.Pattern;

/** What people wrote, as it may stand within a sentence or a header of ours. */
final class OneLine {
    /** Line ends and other control characters, and the marks that turn the reading direction of what follows. */
    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

    private OneLine() {}

    static String of(String value) {
        return UNFIT.matcher(value).replaceAll(" ").strip();
    }
}
