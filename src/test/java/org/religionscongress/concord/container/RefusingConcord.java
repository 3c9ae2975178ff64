package org.religionscongress.concord.container;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.religionscongress.concord.journey.Concord;
import org.religionscongress.concord.platform.database.DatabaseDefinition;

/**
 * A Concord of its own whose database refuses, for as long as it is told to, to open a step of one document: what is to
 * open it fails, again and again, as on a disk that is full.
 */
public final class RefusingConcord implements AutoCloseable {
    private static final String NAME = "refusing";

    private final String url;
    private final PayaraMicro server;

    private RefusingConcord() {
        Path database = Artefact.place(NAME).resolve("data").resolve("concord");
        // The file is open to the test, too.
        url = "jdbc:h2:file:" + database + DatabaseDefinition.H2_SETTINGS + ";AUTO_SERVER=TRUE";
        server = PayaraMicro.start(NAME, Map.of("CONCORD_DATABASE_URL", url));
    }

    public Concord concord() {
        return server.concord();
    }

    public void refuseStepsOf(String document) {
        execute("ALTER TABLE step ADD CONSTRAINT no_room CHECK (document_id <> '" + UUID.fromString(document) + "')");
    }

    public void relent() {
        execute("ALTER TABLE step DROP CONSTRAINT no_room");
    }

    @Override
    public void close() {
        server.close();
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(url, "concord", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Gives it to tests; it starts with the first of them and ends with the test run. */
    public static final class Provider implements ParameterResolver {
        private static final Namespace SERVERS = Namespace.create(Provider.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == RefusingConcord.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(SERVERS)
                    .getOrComputeIfAbsent(RefusingConcord.class, first -> new RefusingConcord(), RefusingConcord.class);
        }
    }
}
