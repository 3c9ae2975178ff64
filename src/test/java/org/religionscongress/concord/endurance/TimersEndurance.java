package org.religionscongress.concord.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.house.Cast;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.House;
import org.religionscongress.concord.house.Node;
import org.religionscongress.concord.house.Seed;
import org.religionscongress.concord.house.TestDatabase;
import org.religionscongress.concord.membership.Credential;
import org.religionscongress.concord.membership.Role;

/** A thousand review rounds end at the same moment, on two nodes whose clocks are ten minutes apart. */
class TimersEndurance {
    private static final int TIMERS = 1000;
    private static final int WRITERS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration FAST = Duration.ofMinutes(5);
    private static final Duration SLOW = Duration.ofMinutes(-5);

    private final TestDatabase database = TestDatabase.postgresql();
    private final Rows rows = new Rows(database);
    private final Seed seed = Seed.of("Timers due at once on two nodes", TIMERS);

    @Test
    void a_thousand_timers_due_at_once_have_each_effect_once_and_none_early() throws Exception {
        openRounds();
        try (Node fast = Node.start(database, FAST);
                Node slow = Node.start(database, SLOW)) {
            fast.awaitReady();
            slow.awaitReady();
            Instant end = endAllAt(Duration.ofSeconds(5));
            await("the end of all rounds")
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() ->
                            rows.count("SELECT count(*) FROM document WHERE stage = 'CONSOLIDATION'") == seed.trials()
                                    && rows.count("SELECT count(*) FROM act_ru_job") == 0);

            for (String act : List.of("close-step-at-deadline", "end-review-round")) {
                assertThat(rows.count("SELECT count(*) FROM record_event WHERE act = '" + act + "'"))
                        .as(act)
                        .isEqualTo(seed.trials());
                assertThat(rows.count("SELECT count(DISTINCT document_id) FROM record_event WHERE act = '" + act + "'"))
                        .as("documents with " + act)
                        .isEqualTo(seed.trials());
            }
            assertThat(rows.count("SELECT count(*) FROM record_event WHERE act = 'remind-open-parts'"))
                    .as("reminders, where the round was not yet over")
                    .isEqualTo(rows.count("SELECT count(*) FROM step WHERE reminded_at IS NOT NULL"));
            assertThat(rows.count("SELECT count(*) FROM mail_outbox WHERE template = 'round-ended'"
                            + " AND to_address = 'drafter@example.org'"))
                    .as("letters to the drafter")
                    .isEqualTo(seed.trials());
            assertThat(rows.count("SELECT count(*) FROM task WHERE kind = 'consolidate' AND closed_at IS NULL"))
                    .isEqualTo(seed.trials());
            assertThat(rows.count("SELECT count(*) FROM task WHERE closed_at IS NULL"))
                    .isEqualTo(seed.trials());
            assertThat(rows.count("SELECT count(*) FROM act_ru_task")).isEqualTo(seed.trials());
            assertThat(rows.count("SELECT count(*) FROM act_hi_procinst WHERE end_time_ IS NULL"))
                    .as("only the documents' own processes run")
                    .isEqualTo(seed.trials());
            assertThat(rows.count("SELECT count(*) FROM act_ru_incident")).isZero();
            assertThat(rows.count(
                            "SELECT count(*) FROM act_hi_job_log WHERE job_def_type_ LIKE 'timer%' AND job_state_ = 2"))
                    .as("timers that fired: a reminder and a deadline each, none of them again and again")
                    .isLessThanOrEqualTo(2L * seed.trials());
            Instant first = rows.moment("SELECT min(at) FROM ended");
            Instant last = rows.moment("SELECT max(at) FROM ended");
            assertThat(first).as("the first end by the database's clock").isAfterOrEqualTo(end);
            seed.tell("the first %d ms, the last %.1f s after the deadline"
                    .formatted(
                            Duration.between(end, first).toMillis(),
                            Duration.between(end, last).toMillis() / 1e3));
        }
    }

    /** By a node of their own, which is gone before they end. */
    private void openRounds() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try (House house = House.on(database)) {
            Cast cast = new Cast(house);
            UUID delegation = cast.delegation("The delegation that says nothing");
            cast.person("Its member", Role.WORKING_GROUP, delegation, Credential.ALTERNATE);
            Instant now = house.get(Clock.class).instant();
            UUID session = cast.session(now, now.plus(Duration.ofDays(10)), List.of(delegation));
            List<Callable<Void>> rounds = new ArrayList<>();
            for (int i = 0; i < seed.trials(); i++) {
                rounds.add(() -> {
                    Course.of(house, cast, DocumentKind.DECLARATION, session).submit();
                    return null;
                });
            }
            for (Future<Void> round : threads.invokeAll(rounds)) {
                round.get();
            }
            await("all rounds")
                    .atMost(PATIENCE)
                    .until(() -> rows.count("SELECT count(*) FROM step WHERE closed_at IS NULL") == seed.trials());
            rows.letAllHaveBeenThere();
            rows.change(
                    "INSERT INTO account (person_id, username, username_key, language, email, active, opened_at, version)"
                            + " VALUES ('" + cast.drafter.personId()
                            + "', 'the-drafter', 'the-drafter', 'en', 'drafter@example.org', true, now(), 0)");
        } finally {
            threads.shutdownNow();
        }
    }

    /** As if all had been given this deadline; from now on the database notes when each round really ends. */
    private Instant endAllAt(Duration fromNow) throws SQLException {
        rows.noteEnds();
        Instant end = rows.moment("SELECT clock_timestamp()").plus(fromNow);
        rows.change(
                "UPDATE step SET deadline = '" + end + "'",
                "UPDATE document SET deadline = '" + end + "'",
                "UPDATE act_ru_job SET duedate_ = timestamptz '" + end + "' AT TIME ZONE '" + ZoneId.systemDefault()
                        + "' WHERE type_ = 'timer'");
        return end;
    }
}
