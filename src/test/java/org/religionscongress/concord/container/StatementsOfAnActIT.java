package org.religionscongress.concord.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.religionscongress.concord.container.ToldStatements.Told;
import org.religionscongress.concord.journey.Account;
import org.religionscongress.concord.journey.Answer;
import org.religionscongress.concord.journey.DeclarationJourney;

/** What an act costs the database does not depend on the machine: how many statements, over how many connections. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsOfAnActIT {
    private static final int MEMBERS = 8;

    /** The first members find the server cold. */
    private static final int COLD = 3;

    private final Map<String, List<List<Told>>> told = new HashMap<>();
    private Answer suspended;
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
        var document = journey.post();
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
        tell("suspension", MEMBERS, () -> suspended = suspend(journey.as("admin"), document));
        tell("wrong password", MEMBERS, () -> journey.as("member-01")
                .post(
                        "/api/me/password",
                        Json.createObjectBuilder()
                                .add("password", "not this one")
                                .add("newPassword", "a last lake in the hills")
                                .build())
                .expect(422));
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

    /** The second of two acts is done although the first was refused, and the answer to both is kept. */
    @Test
    void each_act_on_one_of_many_is_a_transaction_of_its_own_beside_that_of_the_answer() {
        assertThat(suspended.expect(200).body().getJsonArray("items").getValuesAs(JsonObject.class))
                .extracting(each -> each.getBoolean("done"))
                .containsExactly(false, true);
        isOneTransaction("suspension", "INSERT INTO record_event", "update ACT_RU_EXECUTION");
        isOneTransaction("suspension", "INSERT INTO idempotent_answer", "UPDATE idempotent_answer");
        assertThat(told.get("suspension")).allSatisfy(all -> assertThat(connectionOf("INSERT INTO record_event", all))
                .isNotEqualTo(connectionOf("INSERT INTO idempotent_answer", all)));
    }

    @Test
    void a_wrong_password_is_counted_beside_the_change_that_it_spoils() {
        isOneTransaction("wrong password", "INSERT INTO sign_in_failure", "UPDATE sign_in_failure");
    }

    private static String connectionOf(String begin, List<Told> all) {
        return all.stream()
                .filter(each -> each.begins(begin))
                .map(Told::connection)
                .findFirst()
                .orElseThrow();
    }

    private void isOneTransaction(String act, String... writes) {
        assertThat(told.get(act)).allSatisfy(all -> {
            String connection = connectionOf(writes[0], all);
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

    /** Of several same acts the one among whose statements the fewest of others stand; those known for others' do not count. */
    private int fewest(String act) {
        int fewest = told.get(act).stream()
                .mapToInt(all -> (int) all.stream()
                        .filter(each -> !each.begins("BEGIN") && !each.isOfANodeItself())
                        .count())
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

    /** Of two, the first of which nobody knows. */
    private static Answer suspend(Account admin, String document) {
        var instance = admin.get("/api/monitoring/instances?documentId=" + document)
                .expect(200)
                .body()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        var both = Json.createObjectBuilder()
                .add(
                        "instances",
                        Json.createArrayBuilder()
                                .add(UUID.randomUUID().toString())
                                .add(instance))
                .add("reason", "The hall is being moved.")
                .build();
        return admin.post(
                "/api/monitoring/suspend",
                both,
                "Idempotency-Key",
                UUID.randomUUID().toString());
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
