package org.religionscongress.concord.platform.log;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A failure without the words of its message, which may repeat what people wrote, who they are or what they sign in with:
 * its class, the code that it bears, and where in the program it happened.
 */
final class WordlessThrowable extends Throwable {
    private static final long serialVersionUID = 1L;
    private static final Pattern CODE = Pattern.compile("(ENGINE-\\d{5}|EclipseLink-\\d+)\\b");
    private static final Pattern CONSTRAINT = Pattern.compile("constraint \"([a-z0-9_]{1,63})\"");

    private final String head;

    private WordlessThrowable(String head, Throwable cause) {
        super(head, cause, true, true);
        this.head = head;
    }

    static WordlessThrowable of(Throwable thrown) {
        return of(thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static WordlessThrowable of(Throwable thrown, Set<Throwable> told) {
        if (thrown == null || !told.add(thrown)) {
            return null;
        }
        WordlessThrowable bare = new WordlessThrowable(head(thrown), of(thrown.getCause(), told));
        bare.setStackTrace(thrown.getStackTrace());
        for (Throwable beside : thrown.getSuppressed()) {
            WordlessThrowable also = of(beside, told);
            if (also != null) {
                bare.addSuppressed(also);
            }
        }
        return bare;
    }

    private static String head(Throwable thrown) {
        StringBuilder head = new StringBuilder(thrown.getClass().getName());
        if (thrown instanceof SQLException failure && failure.getSQLState() != null) {
            head.append(" SQLSTATE ").append(failure.getSQLState());
        }
        String message = String.valueOf(thrown.getMessage());
        append(head, CODE.matcher(message));
        append(head, CONSTRAINT.matcher(message));
        return head.toString();
    }

    private static void append(StringBuilder head, Matcher found) {
        if (found.find()) {
            head.append(' ').append(found.group(1));
        }
    }

    @Override
    public String toString() {
        return head;
    }
}
