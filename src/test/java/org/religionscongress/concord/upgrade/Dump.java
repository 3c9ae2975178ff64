package org.religionscongress.concord.upgrade;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.religionscongress.concord.house.TestDatabase;

/** A database as a release made it, with documents under way; told by the number of its schema. */
record Dump(String schema, Database database) {
    private static final Path PLACE = Path.of("src", "test", "resources", "schemas");

    enum Database {
        H2,
        POSTGRESQL;

        TestDatabase empty() {
            return this == H2 ? TestDatabase.h2() : TestDatabase.postgresql();
        }
    }

    static Path file(String schema, Database database) {
        return PLACE.resolve(schema + "." + database.name().toLowerCase(Locale.ROOT) + ".sql.gz");
    }

    /** All that are kept. */
    static List<Dump> all() {
        try (var files = Files.list(PLACE)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".sql.gz"))
                    .sorted()
                    .map(Dump::named)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Dump named(String file) {
        String name = file.substring(0, file.length() - ".sql.gz".length());
        int dot = name.lastIndexOf('.');
        return new Dump(
                name.substring(0, dot), Database.valueOf(name.substring(dot + 1).toUpperCase(Locale.ROOT)));
    }

    /** Put into a database of its own. */
    TestDatabase restored() {
        TestDatabase place = database.empty();
        try (Connection connection = DriverManager.getConnection(place.url(), place.user(), place.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql());
        } catch (SQLException failure) {
            throw new IllegalStateException("The dump " + this + " is not read", failure);
        }
        return place;
    }

    /** Without the lines that only PostgreSQL's own client understands. */
    private String sql() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file(schema, database))), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("\\")).collect(Collectors.joining("\n"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
