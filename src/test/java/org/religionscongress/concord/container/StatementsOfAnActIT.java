package org.religionscongress.concord.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.religionscongress.concord.container.ToldStatements.Told;
import org.religionscongress.concord.journey.Account;
import org.religionscongress.concord.journey.DeclarationJourney;

/** What an act costs the database does not depend on the machine: how many statements, over how many connections. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsOfAnActIT {
    private static final int MEMBERS = 8;

    /** The first members find the server cold. */
    private static final int COLD = 3;

    private final Map<String, List<List<Told>>> told = new HashMap<>();
    private ToldStatements database;
    private PayaraMicro server;

    @BeforeAll
    void let_members_list_claim_and_review() {
        database = new ToldStatements();
        var settings = new HashMap<>(database.settings());
        settings.put("CONCORD_DEMO_DOCUMENTS", "false");
        server = PayaraMicro.start("told-statements", settings);
        var journey = new DeclarationJourney(server.concord(), Clock.systemUTC(), MEMBERS, act -> {});
        journey.gatherDelegations();
        journey.openSession();
        journey.post();
        tell("opening", MEMBERS, () -> {
            journey.submit();
            for (int n = 1; n <= MEMBERS; n++) {
                awaitReview(journey.as("member-0" + n));
            }
        });
        for (int n = 1; n <= MEMBERS; n++) {
            var member = journey.as("member-0" + n);
            var path = "/api/tasks/" + awaitReview(member);
            tell("list", n, () -> member.get("/api/tasks?filter=claimable&size=20")
                    .expect(200));
            tell("claim", n, () -> member.post(path + "/claim").expect(200));
            tell("review", n, () -> member.post(
                            path + "/complete",
                            Json.createObjectBuilder().add("verdict", "endorse").build())
                    .expect(200));
        }
    }

    @AfterAll
    void stop() {
        if (server != null) {
            server.close();
        }
        database.close();
    }

    @Test
    void a_list_of_tasks_takes_at_most_eight_statements() {
        assertThat(fewest("list")).isLessThanOrEqualTo(8);
    }

    @Test
    void a_claim_takes_at_most_twenty_three_statements() {
        assertThat(fewest("claim")).isLessThanOrEqualTo(23);
    }

    @Test
    void a_review_takes_at_most_thirty_nine_statements() {
        assertThat(fewest("review")).isLessThanOrEqualTo(39);
    }

    @Test
    void a_claim_is_one_transaction_over_our_tables_and_the_engines() {
        isOneTransaction("claim", "UPDATE TASK", "update ACT_RU_TASK", "INSERT INTO record_event");
    }

    @Test
    void a_review_is_one_transaction_over_our_tables_and_the_engines() {
        isOneTransaction(
                "review",
                "INSERT INTO position_taken",
                "INSERT INTO record_event",
                "UPDATE TASK",
                "delete from ACT_RU_TASK",
                "delete from ACT_RU_EXECUTION",
                "UPDATE step_part",
                "UPDATE STEP");
    }

    /** What goes on behind a person's act: a job must no more be half done than the act itself. */
    @Test
    void the_opening_of_a_review_round_is_one_transaction_over_our_tables_and_the_engines() {
        isOneTransaction(
                "opening",
                "INSERT INTO STEP (",
                "INSERT INTO step_part",
                "INSERT INTO TASK",
                "INSERT INTO record_event",
                "insert into ACT_RU_EXECUTION",
                "insert into ACT_RU_TASK",
                "delete from ACT_RU_JOB");
    }

    private void isOneTransaction(String act, String... writes) {
        assertThat(told.get(act)).allSatisfy(all -> {
            String connection = all.stream()
                    .filter(each -> each.begins(writes[0]))
                    .map(Told::connection)
                    .findFirst()
                    .orElseThrow();
            List<Told> within = new ArrayList<>();
            for (Told each : all) {
                if (each.connection().equals(connection)) {
                    if (each.begins("BEGIN")) {
                        within.clear();
                    }
                    within.add(each);
                    if (each.begins("COMMIT") && within.stream().anyMatch(one -> one.begins(writes[0]))) {
                        break;
                    }
                }
            }
            assertThat(within.get(0).sql()).isEqualTo("BEGIN");
            assertThat(within.get(within.size() - 1).sql()).isEqualTo("COMMIT");
            for (String write : writes) {
                assertThat(within).as(write).anyMatch(each -> each.begins(write));
            }
        });
    }

    /** Of several same acts the one among whose statements the fewest of others stand. */
    private int fewest(String act) {
        int fewest = told.get(act).stream()
                .mapToInt(all ->
                        (int) all.stream().filter(each -> !each.begins("BEGIN")).count())
                .min()
                .orElseThrow();
        System.out.println("Statements to the database for one " + act + ": " + fewest);
        return fewest;
    }

    private void tell(String act, int member, Runnable what) {
        var statements = database.during(what);
        if (member > COLD) {
            told.computeIfAbsent(act, none -> new ArrayList<>()).add(statements);
        }
    }

    private static String awaitReview(Account member) {
        return Awaitility.await("a review").until(() -> firstReview(member), found -> !found.isEmpty());
    }

    private static String firstReview(Account member) {
        return member
                .get("/api/tasks?filter=claimable&kind=review")
                .expect(200)
                .body()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(task -> task.getString("id"))
                .findFirst()
                .orElse("");
    }
}
