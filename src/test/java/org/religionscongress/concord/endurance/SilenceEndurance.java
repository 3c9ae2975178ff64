package org.religionscongress.concord.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.house.Cast;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.House;
import org.religionscongress.concord.house.Node;
import org.religionscongress.concord.house.NodeActs;
import org.religionscongress.concord.house.Seed;
import org.religionscongress.concord.house.TestDatabase;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.Caller;

/** Members object at two nodes, whose clocks are ten minutes apart, just before and just after silences end. */
class SilenceEndurance {
    private static final int TRIALS = 1000;
    private static final int AT_ONCE = 50;
    private static final int WRITERS = 4;
    private static final Duration FAST = Duration.ofMinutes(5);
    private static final Duration SLOW = Duration.ofMinutes(-5);

    /** From when the ends are set to the first of them. */
    private static final Duration LEAD = Duration.ofMillis(600);

    private static final int BETWEEN_ENDS_MILLIS = 40;
    private static final int AROUND_THE_END_MILLIS = 120;

    /** A busy machine may take its time, but far less than a clock is wrong by. */
    private static final Duration LATEST = Duration.ofSeconds(30);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TestDatabase database = TestDatabase.postgresql();
    private final Rows rows = new Rows(database);
    private final Seed seed = Seed.of("Objections racing the end of a silence on two nodes", TRIALS);
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final List<Caller> members = new ArrayList<>();
    private final List<Long> millisAfter = new ArrayList<>();

    @Test
    void a_silence_ends_as_the_database_clock_says_and_neither_early_nor_late() throws Exception {
        List<UUID> documents = openSilences();
        rows.noteEnds();
        try (Node fast = Node.start(database, FAST);
                Node slow = Node.start(database, SLOW)) {
            fast.awaitReady();
            slow.awaitReady();
            for (int first = 0; first < documents.size(); first += AT_ONCE) {
                List<UUID> some = documents.subList(first, Math.min(first + AT_ONCE, documents.size()));
                race(endAll(some, first), List.of(fast, slow));
            }
        }
        LongSummaryStatistics after =
                millisAfter.stream().mapToLong(Long::longValue).summaryStatistics();
        seed.tell("%s; they ended %d to %d ms after the deadline, on average %.0f"
                .formatted(outcomes, after.getMin(), after.getMax(), after.getAverage()));
        assertThat(rows.count("SELECT count(*) FROM act_ru_incident")).isZero();
        if (documents.size() >= AT_ONCE) {
            assertThat(outcomes).containsKeys("broken", "agreed", "agreed, the objections too late");
        }
    }

    /** By a node of its own, which is gone before they end. */
    private List<UUID> openSilences() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try (House house = House.node(database)) {
            Cast cast = new Cast(house);
            members.addAll(cast.secretariat);
            rows.letAllHaveBeenThere();
            Instant now = house.get(Clock.class).instant();
            UUID session = cast.session(Body.SECRETARIAT, now, now.plus(Duration.ofDays(10)), List.of());
            List<Callable<UUID>> openings = Collections.nCopies(seed.trials(), () -> {
                Course course = Course.of(house, cast, DocumentKind.STATEMENT, session);
                course.act(cast.drafter, "draft", Course.json("outcome", "submit"));
                course.openSilence(Duration.ofDays(1)).silence();
                return course.id;
            });
            List<UUID> documents = new ArrayList<>();
            for (Future<UUID> opening : threads.invokeAll(openings)) {
                documents.add(opening.get());
            }
            return documents;
        } finally {
            threads.shutdownNow();
        }
    }

    /** As if each had been given its end, one shortly after the other. */
    private List<Trial> endAll(List<UUID> documents, int first) throws SQLException {
        Instant end = rows.moment("SELECT clock_timestamp()").plus(LEAD).truncatedTo(ChronoUnit.MILLIS);
        List<Trial> trials = new ArrayList<>();
        List<String> changes = new ArrayList<>();
        for (UUID document : documents) {
            changes.add("UPDATE step SET deadline = '" + end + "' WHERE document_id = '" + document + "'");
            changes.add("UPDATE document SET deadline = '" + end + "' WHERE id = '" + document + "'");
            changes.add("UPDATE act_ru_job SET duedate_ = timestamptz '" + end + "' AT TIME ZONE '"
                    + ZoneId.systemDefault() + "' WHERE process_instance_id_ IN"
                    + " (SELECT id_ FROM act_ru_execution WHERE business_key_ = '" + document + "')"
                    + " AND job_def_id_ IN (SELECT id_ FROM act_ru_jobdef WHERE act_id_ = 'timer_silence')");
            trials.add(new Trial(document, end, seed.of(first + trials.size())));
            end = end.plusMillis(BETWEEN_ENDS_MILLIS);
        }
        rows.change(changes.toArray(String[]::new));
        return trials;
    }

    private void race(List<Trial> trials, List<Node> nodes) throws SQLException {
        int[] told = new int[nodes.size()];
        for (Trial trial : trials) {
            RandomGenerator random = Seed.random(trial.seed());
            for (int node = 0; node < nodes.size(); node++) {
                // Now and then nobody objects, or only at one node.
                if (random.nextInt(5) > 0) {
                    Caller member = members.get(random.nextInt(members.size()));
                    Instant moment =
                            trial.end().plusMillis(random.nextInt(2 * AROUND_THE_END_MILLIS) - AROUND_THE_END_MILLIS);
                    nodes.get(node).tell(NodeActs.objection(member, trial.document(), moment));
                    told[node]++;
                }
            }
        }
        Map<UUID, List<Objection>> objections = new TreeMap<>();
        for (int node = 0; node < nodes.size(); node++) {
            for (int i = 0; i < told[node]; i++) {
                Objection said = Objection.said(nodes.get(node).said());
                objections
                        .computeIfAbsent(said.document(), none -> new ArrayList<>())
                        .add(said);
            }
        }
        String these =
                trials.stream().map(trial -> "'" + trial.document() + "'").collect(Collectors.joining(", "));
        await("the ends of all silences from seed " + trials.get(0).seed())
                .atMost(PATIENCE)
                .until(() -> rows.count("SELECT count(*) FROM task WHERE document_id IN (" + these
                                + ") AND closed_at IS NULL AND kind IN ('resolve-objection', 'approve-final-text')")
                        == trials.size());
        Map<UUID, Fate> fates = rows.asked(Fate.SQL.formatted(these), Fate::read).stream()
                .collect(Collectors.toMap(Fate::document, fate -> fate));
        for (Trial trial : trials) {
            judge(trial, fates.get(trial.document()), objections.getOrDefault(trial.document(), List.of()));
        }
    }

    private void judge(Trial trial, Fate fate, List<Objection> objections) {
        String said = "%s, %s, %s".formatted(trial, fate, objections);
        long counted = objections.stream().filter(Objection::counted).count();

        assertThat(counted).as(said).isLessThanOrEqualTo(1);
        assertThat(fate.outcome()).as(said).isEqualTo(counted == 1 ? Fate.Outcome.BROKEN : Fate.Outcome.AGREED);
        assertThat(objections).as(said).allSatisfy(objection -> {
            assertThat(objection.outcome()).isIn("counted", "deadline-passed", "step-closed", "nothing-runs");
            // The database's clock was read somewhere between these two moments.
            if (objection.counted()) {
                assertThat(objection.before()).isBefore(trial.end());
            } else if (counted == 0) {
                assertThat(objection.after()).isAfterOrEqualTo(trial.end());
            }
            outcomes.merge("objections " + objection.outcome(), 1, Integer::sum);
        });
        if (counted == 1) {
            assertThat(fate.ended()).as(said).isNull();
            outcomes.merge("broken", 1, Integer::sum);
        } else {
            assertThat(fate.closed())
                    .as(said)
                    .isBetween(trial.end(), trial.end().plus(LATEST));
            assertThat(fate.ended()).as(said).isBetween(trial.end(), trial.end().plus(LATEST));
            millisAfter.add(Duration.between(trial.end(), fate.ended()).toMillis());
            outcomes.merge("agreed", 1, Integer::sum);
            if (!objections.isEmpty()) {
                outcomes.merge("agreed, the objections too late", 1, Integer::sum);
            }
        }
    }

    private record Trial(UUID document, Instant end, long seed) {}

    private record Objection(UUID document, String outcome, Instant before, Instant after) {
        static Objection said(String line) {
            String[] words = line.split(" ");
            return new Objection(UUID.fromString(words[0]), words[1], Instant.parse(words[2]), Instant.parse(words[3]));
        }

        boolean counted() {
            return outcome.equals("counted");
        }
    }

    /** What has become of a silence: when it was closed, and when the database noted that its deadline had ended it. */
    private record Fate(UUID document, Outcome outcome, Instant closed, Instant ended) {
        /** All that the database holds of a silence: steps, stage, open tasks, positions, events. */
        record Outcome(String closings, String stage, String tasks, long positions, long objections, long ends) {
            static final Outcome BROKEN = new Outcome("OBJECTION", "OBJECTION", "resolve-objection", 1, 1, 0);
            static final Outcome AGREED = new Outcome("DEADLINE", "APPROVAL", "approve-final-text", 0, 0, 1);
        }

        static final String SQL = """
                SELECT d.id, d.stage,
                  (SELECT string_agg(closed_as, ' ') FROM step WHERE document_id = d.id),
                  (SELECT string_agg(kind, ' ') FROM task WHERE document_id = d.id AND closed_at IS NULL),
                  (SELECT count(*) FROM position_taken WHERE document_id = d.id),
                  (SELECT count(*) FROM record_event WHERE document_id = d.id AND act = 'raise-objection'),
                  (SELECT count(*) FROM ended WHERE document_id = d.id),
                  (SELECT max(closed_at) FROM step WHERE document_id = d.id),
                  (SELECT max(at) FROM ended WHERE document_id = d.id)
                FROM document d WHERE d.id IN (%s)
                """;

        static Fate read(ResultSet row) throws SQLException {
            return new Fate(
                    row.getObject(1, UUID.class),
                    new Outcome(
                            row.getString(3),
                            row.getString(2),
                            row.getString(4),
                            row.getLong(5),
                            row.getLong(6),
                            row.getLong(7)),
                    moment(row, 8),
                    moment(row, 9));
        }

        private static Instant moment(ResultSet row, int column) throws SQLException {
            OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
            return moment == null ? null : moment.toInstant();
        }
    }
}
