package org.religionscongress.concord.demo.registers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether demo documents are still to be made, and by whom: a row that stands in the database until all are, and that the
 * node which makes them holds by a connection of its own. A node that dies lets go of it.
 */
@ApplicationScoped
public class DocumentsToMake {
    /** Among the rows by which nodes take turns; the first is the start's. */
    private static final String ROW = "startup_lock WHERE id = 2";

    private static final String LEFT = "SELECT id FROM " + ROW;

    @Inject
    @ConfigProperty(name = "concord.demo.documents", defaultValue = "true")
    private boolean wanted;

    @Inject
    private EntityManager entities;

    @Inject
    private DataSource dataSource;

    /** From the running transaction on, unless nobody wants them. */
    public void begin() {
        if (wanted) {
            entities.createNativeQuery("INSERT INTO startup_lock (id) VALUES (2)")
                    .executeUpdate();
        }
    }

    public boolean areLeft() {
        return wanted && !entities.createNativeQuery(LEFT).getResultList().isEmpty();
    }

    /** Does nothing where another node makes them; what is made says whether that was all. */
    public void whereFree(BooleanSupplier making) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                if (isTaken(statement) && making.getAsBoolean()) {
                    statement.executeUpdate("DELETE FROM " + ROW);
                    connection.commit();
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static boolean isTaken(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(LEFT + " FOR UPDATE SKIP LOCKED")) {
            return row.next();
        }
    }
}
