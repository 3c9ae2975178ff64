package org.religionscongress.concord.platform.log;

import java.util.Map;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;

/**
 * Lets every line into the log, without the words of the failure that it tells and with the request in which it came.
 * Whoever logs a failure often repeats its message in the line: there it is taken out, too.
 */
final class WordlessLog implements Filter {
    private static final String LEFT_OUT = "…";
    private static final SimpleFormatter MESSAGE = new SimpleFormatter();
    private static final int DEEPEST = 20;

    /** Less would take letters out of other words. */
    private static final int SHORTEST = 3;

    @Override
    public boolean isLoggable(LogRecord record) {
        Throwable thrown = record.getThrown();
        if (thrown != null && !(thrown instanceof WordlessThrowable)) {
            say(record, without(thrown, MESSAGE.formatMessage(record)));
            record.setThrown(WordlessThrowable.of(thrown));
        }
        if (record.getParameters() == null || record.getParameters().length == 0) {
            RequestReference.current()
                    .ifPresent(reference -> record.setParameters(new Object[] {Map.of("Request", reference)}));
        }
        return true;
    }

    /** As it is: a brace in it is no place for a parameter any more. */
    private static void say(LogRecord record, String message) {
        record.setMessage(message.replace("{", "{ "));
        record.setParameters(null);
        record.setResourceBundle(null);
    }

    private static String without(Throwable thrown, String message) {
        String left = message;
        int depth = 0;
        for (Throwable cause = thrown; cause != null && depth < DEEPEST; cause = cause.getCause(), depth++) {
            String words = cause.getMessage() == null ? "" : cause.getMessage();
            // The whole of it, and since some tell only a line, each line.
            left = Stream.concat(Stream.of(words), words.lines())
                    .filter(part -> part.strip().length() >= SHORTEST)
                    .reduce(left, (rest, part) -> rest.replace(part, LEFT_OUT));
        }
        return left;
    }
}
