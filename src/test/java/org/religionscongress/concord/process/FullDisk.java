package org.religionscongress.concord.process;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.api.Trigger;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;

/**
 * A disk that is full until this is closed, as far as one document feels it: the database refuses to write one event of
 * its record with the state that PostgreSQL has for a full disk. What was written before stands, as on a disk that fills
 * up between two transactions.
 */
public final class FullDisk implements AutoCloseable {
    private static final String SQL_STATE = "53100";
    public static final String MESSAGE = "could not extend file: No space left on device";

    private final Houses database;

    public FullDisk(Houses database, Course course, String act) throws SQLException {
        this.database = database;
        execute("CREATE TABLE no_room_for (document_id uuid, act varchar(60))");
        execute("INSERT INTO no_room_for VALUES ('%s', '%s')".formatted(course.id, act));
        if (database == Houses.H2) {
            execute("CREATE TRIGGER full_disk BEFORE INSERT ON record_event FOR EACH ROW CALL '"
                    + Refusal.class.getName() + "'");
        } else {
            execute("CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                    + " IF (NEW.document_id, NEW.act) IN (SELECT document_id, act FROM no_room_for) THEN"
                    + " RAISE EXCEPTION '" + MESSAGE + "' USING ERRCODE = '" + SQL_STATE + "';"
                    + " END IF; RETURN NEW; END $$");
            execute("CREATE TRIGGER full_disk BEFORE INSERT ON record_event FOR EACH ROW EXECUTE FUNCTION refuse()");
        }
    }

    @Override
    public void close() throws SQLException {
        if (database == Houses.H2) {
            execute("DROP TRIGGER full_disk");
        } else {
            execute("DROP TRIGGER full_disk ON record_event");
            execute("DROP FUNCTION refuse()");
        }
        execute("DROP TABLE no_room_for");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.house().get(DataSource.class).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** For H2 what the function is for PostgreSQL. */
    public static final class Refusal implements Trigger {
        private static final String REFUSED = "SELECT 1 FROM no_room_for WHERE document_id = ? AND act = ?";

        /** Where these columns stand in record_event. */
        private static final int DOCUMENT_ID = 1;

        private static final int ACT = 7;

        @Override
        public void fire(Connection connection, Object[] before, Object[] event) throws SQLException {
            try (PreparedStatement refused = connection.prepareStatement(REFUSED)) {
                refused.setObject(1, event[DOCUMENT_ID]);
                refused.setObject(2, event[ACT]);
                if (refused.executeQuery().next()) {
                    throw new SQLException(MESSAGE, SQL_STATE);
                }
            }
        }
    }
}
