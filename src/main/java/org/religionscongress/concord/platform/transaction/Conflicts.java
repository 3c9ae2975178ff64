package org.religionscongress.concord.platform.transaction;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;

/** Which failures mean only that another act came in between, so that the same act may be tried again. */
public final class Conflicts {
    /** Serialisation failure, deadlock, H2's deadlock and its lock time-out. */
    private static final Set<String> SQL_STATES = Set.of("40001", "40P01", "HYT00", "90131");

    /** The engine's own; named, since only the workflow package may import it. */
    private static final String ENGINE_CONFLICT = "OptimisticLockingException";

    private Conflicts() {}

    public static boolean isConflict(Throwable thrown) {
        int depth = 0;
        for (Throwable cause = thrown; cause != null && depth < 20; cause = cause.getCause(), depth++) {
            if (cause instanceof OptimisticLockException
                    || cause.getClass().getSimpleName().equals(ENGINE_CONFLICT)
                    || cause instanceof org.eclipse.persistence.exceptions.OptimisticLockException
                    || cause instanceof SQLException sql && SQL_STATES.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
