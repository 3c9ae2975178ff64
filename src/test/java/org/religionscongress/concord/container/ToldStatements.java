package org.religionscongress.concord.container;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
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

    /**
     * One statement, as far as it stands on its first line.
     *
     * @param opener the first of the transaction in which it stands, or itself where it stands alone
     */
    record Told(String connection, String sql, String opener) {
        boolean begins(String words) {
            return begins(sql, words);
        }

        /** Whether a node sends it at intervals, for nobody in particular. */
        boolean isOfANodeItself() {
            return opener.isEmpty() || OF_A_NODE_ITSELF.stream().anyMatch(words -> begins(opener, words));
        }

        private static boolean begins(String sql, String words) {
            return sql.toLowerCase(Locale.ROOT).startsWith(words.toLowerCase(Locale.ROOT));
        }
    }

    /** So begin those who tell listeners, link the record, send mails and look for jobs; the pool's look at a connection is empty. */
    private static final List<String> OF_A_NODE_ITSELF = List.of(
            "SELECT ID AS a1 FROM noted_change WHERE (BATCH IS NULL)",
            "SELECT newest FROM change_batch",
            "SELECT event_id AS a1 FROM record_pending",
            "SELECT id FROM record_sequencer",
            "SELECT id FROM mail_outbox WHERE due_at",
            "SELECT to_address",
            "select RES.ID_,");

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
        List<Told> all = new ArrayList<>();
        Map<String, String> openers = new HashMap<>();
        for (String each : Files.readAllLines(log)) {
            Matcher line = LINE.matcher(each);
            if (line.matches()) {
                all.add(told(line.group(1), line.group(2), openers));
            }
        }
        return all;
    }

    /** Keeps the opener of each connection's open transaction; none yet between its BEGIN and its first statement. */
    private static Told told(String connection, String sql, Map<String, String> openers) {
        if (sql.equals("BEGIN")) {
            openers.put(connection, sql);
            return new Told(connection, sql, sql);
        }
        String opener = openers.computeIfPresent(connection, (of, before) -> before.equals("BEGIN") ? sql : before);
        if (sql.equals("COMMIT") || sql.equals("ROLLBACK")) {
            openers.remove(connection);
        }
        return new Told(connection, sql, opener == null ? sql : opener);
    }
}
