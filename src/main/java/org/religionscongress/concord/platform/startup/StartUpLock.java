package org.religionscongress.concord.platform.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Lets one node at a time start: a row of the database, held by a connection of its own until the steps are done. */
@ApplicationScoped
public class StartUpLock {
    @Inject
    private DataSource dataSource;

    /** What is done while the lock is held. */
    public interface Work {
        void run() throws Exception;
    }

    public void whileHeld(Work work) throws Exception {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.setQueryTimeout(300);
                statement.execute("SELECT id FROM startup_lock WHERE id = 1 FOR UPDATE");
                work.run();
            } finally {
                release(connection);
            }
        }
    }

    private static void release(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }
}
