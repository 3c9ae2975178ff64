package org.religionscongress.concord.platform.database.migration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Creates the engine's tables from the scripts in the engine's own jar, so that one tool owns the whole schema. */
public final class EngineTables implements JavaMigration {
    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("1");
    }

    @Override
    public String getDescription() {
        return "engine tables 7.24";
    }

    @Override
    public Integer getChecksum() {
        return 724;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        Connection connection = context.getConnection();
        String product = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL") ? "postgres" : "h2";
        if (product.equals("h2")) {
            // Ours are written in PostgreSQL's dialect, the engine's in H2's own.
            inMode(connection, "REGULAR");
        }
        for (String part : PARTS) {
            run(connection, "org/camunda/bpm/engine/db/create/activiti." + product + ".create." + part + ".sql");
        }
        if (product.equals("h2")) {
            inMode(connection, "PostgreSQL");
        }
    }

    private static void inMode(Connection connection, String mode) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET MODE " + mode);
        }
    }

    /** The engine's scripts hold plain statements that end with a semicolon at a line's end, and comment lines. */
    private static void run(Connection connection, String script) throws SQLException, IOException {
        try (InputStream stream = EngineTables.class.getClassLoader().getResourceAsStream(script);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
                Statement statement = connection.createStatement()) {
            StringBuilder sql = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.strip().startsWith("--")) {
                    continue;
                }
                sql.append(line).append('\n');
                if (line.stripTrailing().endsWith(";")) {
                    statement.execute(sql.substring(0, sql.lastIndexOf(";")));
                    sql.setLength(0);
                }
            }
        }
    }
}
