package org.religionscongress.concord.container;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.religionscongress.concord.house.TestDatabase;

/** A PostgreSQL that can be stopped and started again where it was: the same files, the same port. */
final class RestartablePostgresql implements AutoCloseable {

    private final Path files = Emptied.directory(Artefact.place("postgresql"));
    private final int port;
    private EmbeddedPostgres server;

    RestartablePostgresql() {
        server = started(EmbeddedPostgres.builder());
        port = server.getPort();
    }

    void stop() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Ends without any good-bye to its clients and without writing down what it holds in memory. */
    void crash() {
        try {
            new ProcessBuilder(
                            "kill", "-QUIT", Long.toString(server.getProcess().pid()))
                    .start()
                    .waitFor();
            server.getProcess().waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        stop();
    }

    void startAgain() {
        server = started(EmbeddedPostgres.builder().setPort(port));
    }

    Connection connection() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    /** What a node is told of its database. */
    Map<String, String> settings() {
        return TestDatabase.of(server).settings();
    }

    @Override
    public void close() {
        stop();
    }

    private EmbeddedPostgres started(EmbeddedPostgres.Builder builder) {
        try {
            return builder.setDataDirectory(files).setCleanDataDirectory(false).start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
