package org.religionscongress.concord.platform.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/** PostgreSQL's clock, shared by all nodes; the embedded H2 lives in the one node, whose clock is then the one. */
@ApplicationScoped
public class DatabaseTime implements DatabaseClock {
    @Inject
    private DataSource dataSource;

    @Inject
    private Clock clock;

    @Override
    public Instant now() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")
                    ? read(connection)
                    : clock.instant();
        } catch (SQLException unreadable) {
            throw new IllegalStateException("The database tells no time", unreadable);
        }
    }

    private static Instant read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                // Not now(): that is when the transaction began.
                ResultSet row = statement.executeQuery("SELECT clock_timestamp()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }
}
