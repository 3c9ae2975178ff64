package org.religionscongress.concord.house;

import com.fasterxml.uuid.Generators;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.religionscongress.concord.platform.database.DatabaseDefinition;

/** Where a house stands. */
public record TestDatabase(String name, String url, String user, String password) {
    public static TestDatabase h2() {
        return h2("mem:" + Generators.randomBasedGenerator().generate() + ";DB_CLOSE_DELAY=-1");
    }

    /** Where it is kept: in memory or in a file. */
    public static TestDatabase h2(String place) {
        return new TestDatabase("H2", "jdbc:h2:" + place + DatabaseDefinition.H2_SETTINGS, "concord", "");
    }

    /** A database of its own on the one server of this test run; the server ends with it. */
    public static TestDatabase postgresql() {
        String name = "concord_"
                + Generators.randomBasedGenerator().generate().toString().replace('-', '_');
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return new TestDatabase("PostgreSQL", Server.RUNNING.getJdbcUrl("postgres", name), "postgres", "postgres");
    }

    /** All of a server that a test has to itself. */
    public static TestDatabase of(EmbeddedPostgres server) {
        return new TestDatabase("PostgreSQL", server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
    }

    /** What an operator tells a node of it. */
    public Map<String, String> settings() {
        return Map.of(
                "CONCORD_DATABASE_DRIVER", "org.postgresql.ds.PGSimpleDataSource",
                "CONCORD_DATABASE_URL", url,
                "CONCORD_DATABASE_USER", user,
                "CONCORD_DATABASE_PASSWORD", password);
    }

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
