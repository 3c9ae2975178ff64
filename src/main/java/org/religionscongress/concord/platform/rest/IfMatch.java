package org.religionscongress.concord.platform.rest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.religionscongress.concord.platform.problem.Problem;

/** The versions of resources as entity tags: who writes says what was read. */
public final class IfMatch {
    private static final Pattern TAG = Pattern.compile("\"?v(\\d{1,18})\"?");

    private IfMatch() {}

    public static String tag(long version) {
        return "\"v" + version + "\"";
    }

    /** Refuses (428) who says nothing: writing blind would overwrite what another has written. */
    public static long version(String ifMatch) {
        if (ifMatch == null) {
            throw new Problem(
                            428,
                            "precondition-required",
                            "Say what you read",
                            "Send If-Match with the ETag of what you read, so that nothing is overwritten unseen.")
                    .with("field", "If-Match");
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw Problem.malformed("If-Match", "If-Match is an ETag that Concord gave, such as \"v3\".");
        }
        return Long.parseLong(tag.group(1));
    }
}
