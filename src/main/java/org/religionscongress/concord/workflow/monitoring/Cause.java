package org.religionscongress.concord.workflow.monitoring;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What went wrong, without what people wrote: databases repeat values in their messages. What stands in quotes or after
 * VALUES is left out, and so is all behind the first line but the lines that name places in the program.
 */
final class Cause {
    private static final int LONGEST = 300;
    private static final Pattern VALUES = Pattern.compile("(?i)\\bVALUES\\s*\\(.*");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'?|\\bKey \\(.*");
    private static final Pattern PLACE =
            Pattern.compile("\\s+(at [\\w.$/<>@]+\\(.*|\\.\\.\\. \\d+ (more|common frames omitted))");
    private static final Pattern HEADING =
            Pattern.compile("(Caused by: |\\s*Suppressed: )?[\\w.$]+(Exception|Error|Problem|Failure)\\b.*");

    private Cause() {}

    static String of(String message) {
        if (message == null) {
            return null;
        }
        String line = line(message.lines().limit(2).toList());
        String bare =
                QUOTED.matcher(VALUES.matcher(line).replaceFirst("VALUES …")).replaceAll("…");
        return bare.length() > LONGEST ? bare.substring(0, LONGEST) + "…" : bare;
    }

    /** EclipseLink heads the database's own line by one of its own. */
    private static String line(List<String> lines) {
        boolean headed = lines.size() > 1
                && lines.get(0).startsWith("Exception [EclipseLink-")
                && lines.get(1).startsWith("Internal Exception: ");
        return lines.isEmpty() ? "" : lines.get(headed ? 1 : 0);
    }

    static String trace(String whole) {
        return whole.lines()
                .filter(line ->
                        PLACE.matcher(line).matches() || HEADING.matcher(line).matches())
                .map(line -> PLACE.matcher(line).matches() ? line : of(line))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
