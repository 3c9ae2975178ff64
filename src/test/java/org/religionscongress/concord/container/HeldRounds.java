package org.religionscongress.concord.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.religionscongress.concord.journey.Account;
import org.religionscongress.concord.journey.Concord;
import org.religionscongress.concord.journey.DeclarationJourney;

/**
 * Review rounds that end at one moment, and whose ends are held up: the test holds the documents' rows, so that both
 * nodes stand in the middle of these jobs for as long as it likes.
 */
final class HeldRounds implements AutoCloseable {

    private static final int ROUNDS = 24;
    private static final Duration UNTIL_THE_END = Duration.ofSeconds(30);

    private final Account drafter;
    private final RestartablePostgresql database;
    private final List<String> documents = new ArrayList<>();
    private Connection holder;
    private int held;

    HeldRounds(Concord concord, RestartablePostgresql database) {
        this.database = database;
        drafter = concord.signIn("drafter", "concord");
        var journey = new DeclarationJourney(concord, Clock.systemUTC(), 1, act -> {});
        journey.gatherDelegations();
        var session = journey.openSession();
        for (int i = 0; i < ROUNDS; i++) {
            documents.add(drafter.post(
                            "/api/documents",
                            Json.createObjectBuilder()
                                    .add("kind", "DECLARATION")
                                    .add("title", "Declaration on Water " + i)
                                    .add("originalLanguage", "en")
                                    .add("sessionId", session)
                                    .add("text", "WE DECLARE:\n\n1. Water is for all.")
                                    .build())
                    .expect(201)
                    .string("id"));
        }
        var tasks = documents.stream().map(this::claimed).toList();
        // Counted from here: nothing that was made ready takes of it.
        var end = Clock.systemUTC().instant().plus(UNTIL_THE_END).truncatedTo(ChronoUnit.SECONDS);
        tasks.forEach(task -> submit(task, end));
    }

    /** Returns once both nodes are in the middle of such jobs. */
    void holdTheirEnd() throws SQLException {
        holder = database.connection();
        holder.setAutoCommit(false);
        // Not FOR UPDATE: what only refers to the document shall not wait.
        query(holder, "SELECT id FROM document WHERE id IN (%s) FOR NO KEY UPDATE");
        Awaitility.await("both nodes hold jobs")
                .atMost(UNTIL_THE_END.plusSeconds(20))
                .pollInterval(Duration.ofMillis(100))
                .until(this::holders, owners -> owners == 2);
    }

    /** How many jobs the two nodes held. */
    int held() {
        return held;
    }

    void letGo() {
        try {
            holder.rollback();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Each exactly once, none left. */
    void haveEnded(Duration within) {
        Awaitility.await("the end of all rounds")
                .atMost(within)
                .pollInterval(Duration.ofMillis(200))
                .until(() ->
                        documents.stream().allMatch(document -> stage(document).equals("CONSOLIDATION")));
        for (String document : documents) {
            assertThat(acts(document))
                    .contains("close-step-at-deadline", "end-review-round")
                    .doesNotHaveDuplicates();
            assertThat(tasks(document)).isEqualTo(1);
        }
    }

    @Override
    public void close() throws SQLException {
        if (holder != null) {
            holder.close();
        }
    }

    private String claimed(String document) {
        var task = Awaitility.await("the draft")
                .pollDelay(Duration.ZERO)
                .until(
                        () -> drafter.get("/api/tasks?kind=draft&documentId=" + document)
                                .body()
                                .getJsonArray("items")
                                .getValuesAs(JsonObject.class),
                        found -> !found.isEmpty())
                .get(0)
                .getString("id");
        drafter.post("/api/tasks/" + task + "/claim").expect(200);
        return task;
    }

    private void submit(String task, Instant end) {
        drafter.post(
                        "/api/tasks/" + task + "/complete",
                        Json.createObjectBuilder()
                                .add("outcome", "submit")
                                .add("reviewUntil", end.toString())
                                .build())
                .expect(200);
    }

    private int holders() throws SQLException {
        try (Connection connection = database.connection();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT count(DISTINCT lock_owner_), count(*) FROM act_ru_job WHERE lock_owner_ IS NOT NULL");
                ResultSet row = statement.executeQuery()) {
            row.next();
            held = row.getInt(2);
            return row.getInt(1);
        }
    }

    private void query(Connection connection, String sql) throws SQLException {
        var places = IntStream.range(0, documents.size()).mapToObj(i -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement statement = connection.prepareStatement(sql.formatted(places))) {
            for (int i = 0; i < documents.size(); i++) {
                statement.setObject(i + 1, UUID.fromString(documents.get(i)));
            }
            statement.executeQuery().close();
        }
    }

    private String stage(String document) {
        return Objects.requireNonNull(
                drafter.get("/api/documents/" + document).expect(200).string("stage"));
    }

    private List<String> acts(String document) {
        return drafter
                .get("/api/documents/" + document + "/record?size=200")
                .expect(200)
                .body()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(event -> event.getString("act"))
                .toList();
    }

    private int tasks(String document) {
        return drafter.get("/api/tasks?documentId=" + document)
                .expect(200)
                .body()
                .getInt("total");
    }
}
