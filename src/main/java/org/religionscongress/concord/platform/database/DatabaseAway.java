package org.religionscongress.concord.platform.database;

import jakarta.resource.ResourceException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.Set;

/** Which failures mean only that the database cannot be reached at this moment: nothing is wrong with the act. */
public final class DatabaseAway {
    /** The class of SQL states that tell of a lost, refused or broken connection. */
    private static final String CONNECTION = "08";

    /**
     * PostgreSQL is shut down (by hand, by a crash), starts, or takes no more connections; H2's connection is broken, its
     * database closed.
     */
    private static final Set<String> SQL_STATES = Set.of("57P01", "57P02", "57P03", "53300", "90067", "90098", "90121");

    private static final int DEEPEST = 20;

    private DatabaseAway() {}

    public static boolean caused(Throwable thrown) {
        int depth = 0;
        for (Throwable cause = thrown; cause != null && depth < DEEPEST; cause = cause.getCause(), depth++) {
            // The container's pool has no connection to give, or the connection went in the middle of a commit: of that
            // the transaction manager keeps no cause but the text. What a commit could refuse was flushed before it.
            if (cause instanceof ResourceException
                    || cause instanceof SystemException
                    || cause instanceof SQLException sql && tells(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean tells(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return state.startsWith(CONNECTION) || SQL_STATES.contains(state);
    }
}
