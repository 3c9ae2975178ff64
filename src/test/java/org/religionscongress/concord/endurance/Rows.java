package org.religionscongress.concord.endurance;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.religionscongress.concord.house.TestDatabase;

/** The rows of a database as they are, asked beside all nodes. */
record Rows(TestDatabase database) {
    long count(String sql) throws SQLException {
        return asked(sql, row -> row.getLong(1)).get(0);
    }

    Instant moment(String sql) throws SQLException {
        return asked(sql, row -> row.getObject(1, OffsetDateTime.class).toInstant())
                .get(0);
    }

    <T> List<T> asked(String sql, Reading<T> reading) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<T> read = new ArrayList<>();
            while (row.next()) {
                read.add(reading.of(row));
            }
            return read;
        }
    }

    /** All in one transaction. */
    void change(String... statements) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String each : statements) {
                statement.execute(each);
            }
            connection.commit();
        }
    }

    /** From now on the database notes by its own clock when a step of these documents ends by its deadline. */
    void noteEnds() throws SQLException {
        change(
                "CREATE TABLE ended (document_id uuid NOT NULL, at timestamptz NOT NULL)",
                "CREATE FUNCTION note_end() RETURNS trigger LANGUAGE plpgsql AS"
                        + " 'BEGIN INSERT INTO ended VALUES (NEW.document_id, clock_timestamp()); RETURN NULL; END'",
                "CREATE TRIGGER note_end AFTER INSERT ON record_event FOR EACH ROW"
                        + " WHEN (NEW.act = 'close-step-at-deadline') EXECUTE FUNCTION note_end()");
    }

    /** Who has just come in is, on a slow node, not yet there: that is not what these tests show. */
    void letAllHaveBeenThere() throws SQLException {
        change("UPDATE membership SET valid_from = valid_from - interval '1 hour'");
    }

    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
