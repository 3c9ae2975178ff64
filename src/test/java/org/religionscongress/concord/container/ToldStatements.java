package org.religionscongress.concord.container;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.religionscongress.concord.house.TestDatabase;

/** A PostgreSQL that tells every statement which it is sent, and over which connection. */
final class ToldStatements implements AutoCloseable {

    /** One statement, as far as it stands on its first line. */
    record Told(String connection, String sql) {
        boolean begins(String words) {
            return sql.toLowerCase(Locale.ROOT).startsWith(words.toLowerCase(Locale.ROOT));
        }
    }

    private static final Pattern LINE = Pattern.compile("^(\\d+)LOG:  (?:statement|execute [^:]+): ?(.*)$");
    private static final String MARK = "SELECT 'mark %s'";

    private final Path log = Emptied.directory(Artefact.place("told")).resolve("statements.log");
    private final EmbeddedPostgres server;
    private int marks;

    ToldStatements() {
        try {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("log_statement", "all")
                    .setServerConfig("log_line_prefix", "%p")
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Map<String, String> settings() {
        return TestDatabase.of(server).settings();
    }

    /** What the database was sent during this act, by whomever: what nodes do by themselves stands among it. */
    List<Told> during(Runnable act) {
        String begun = mark();
        act.run();
        String ended = mark();
        List<Told> all = Awaitility.await("the log").until(this::read, told -> at(told, ended) >= 0);
        return all.subList(at(all, begun) + 1, at(all, ended));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int at(List<Told> told, String mark) {
        return IntStream.range(0, told.size())
                .filter(i -> told.get(i).sql().equals(mark))
                .findFirst()
                .orElse(-1);
    }

    private String mark() {
        String mark = MARK.formatted(++marks);
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(mark);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return mark;
    }

    private List<Told> read() throws IOException {
        return Files.readAllLines(log).stream()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(line -> new Told(line.group(1), line.group(2)))
                .toList();
    }
}
