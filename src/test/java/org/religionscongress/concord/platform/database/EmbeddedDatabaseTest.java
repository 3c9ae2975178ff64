package org.religionscongress.concord.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The database that a node has unless told otherwise, by the very settings that it is opened with. */
class EmbeddedDatabaseTest {
    private static final int COMMITS = 20_000;

    /** A result that H2 kept from just before a commit would be given out until the next one: a record would seem broken. */
    @Test
    void who_asks_again_finds_what_was_committed_meanwhile() throws SQLException {
        AtomicInteger committed = new AtomicInteger();
        try (Connection writing = opened();
                Connection reading = opened()) {
            writing.createStatement().execute("CREATE TABLE seen (id INT PRIMARY KEY)");
            CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> commitEach(writing, committed));
            try (PreparedStatement count = reading.prepareStatement("SELECT COUNT(*) FROM seen WHERE id > ?")) {
                count.setInt(1, 0);
                while (!writer.isDone()) {
                    int atLeast = committed.get();
                    assertThat(first(count)).isGreaterThanOrEqualTo(atLeast);
                }
            }
            writer.join();
            assertThat(committed).hasValue(COMMITS);
        }
    }

    private static void commitEach(Connection connection, AtomicInteger committed) {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO seen VALUES (?)")) {
            connection.setAutoCommit(false);
            for (int row = 1; row <= COMMITS; row++) {
                insert.setInt(1, row);
                insert.executeUpdate();
                connection.commit();
                committed.set(row);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static int first(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** In memory. */
    private static Connection opened() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:mem:embedded" + DatabaseDefinition.H2_SETTINGS, "concord", "");
    }
}
