package org.religionscongress.concord.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.religionscongress.concord.journey.Account;
import org.religionscongress.concord.journey.Answer;
import org.religionscongress.concord.journey.Concord;

/** Every endpoint and every asker, from the one table {@code rights.txt}. */
@ExtendWith(SharedServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsIT {

    private static final Map<String, String> ACCOUNTS = Map.of(
            "drafter", "drafter",
            "member", "member-01",
            "other", "member-02",
            "secretariat", "secretariat-1",
            "head", "head",
            "deputy", "deputy",
            "observer", "observer",
            "leader", "leader-01",
            "outsider", "leader-02",
            "admin", "admin");

    private static final String PDF =
            "%PDF-1.4 1 0 obj<</Type/Catalog>>endobj trailer<</Root 1 0 R>> startxref 9 %%EOF";

    /** Before a body that is a table. */
    private static final String CSV = "csv:";

    private final AtomicInteger counter = new AtomicInteger();

    private Concord concord;
    private Account admin;
    private Map<String, String> known;

    @BeforeAll
    void documents_to_ask_for(Concord running) {
        concord = running;
        admin = concord.basic("admin", "concord");
        var member = concord.basic("member-01", "concord");
        var drafting = ReviewedDocument.inDrafting(concord);
        var reviewed = ReviewedDocument.inReview(concord, 1);
        var another = ReviewedDocument.inReview(concord, 1);
        var held = another.review(member);
        member.post("/api/tasks/" + held + "/claim").expect(200);
        var roadMap = RoadMap.of(concord, drafting.sessionId());
        known = Map.ofEntries(
                Map.entry("{session}", reviewed.sessionId()),
                Map.entry("{drafting}", drafting.id()),
                Map.entry("{reviewed}", reviewed.id()),
                Map.entry("{task}", reviewed.review(member)),
                Map.entry("{attachment}", attachment(member)),
                Map.entry("{delegation}", firstDelegation()),
                Map.entry("{held}", held),
                Map.entry("{spare}", spareDelegation()),
                Map.entry("{adopted}", roadMap.adopted()),
                Map.entry("{item}", roadMap.item()),
                Map.entry("{definition}", process("definitionId", reviewed.id())),
                Map.entry("{process}", "adoptDeclaration"),
                Map.entry("{instance}", process("instanceId", reviewed.id())));
    }

    private String process(String id, String document) {
        JsonObject process =
                admin.get("/api/documents/" + document + "/process").expect(200).body();
        return process.containsKey(id)
                ? process.getString(id)
                : process.getJsonArray("processes").getJsonObject(0).getString(id);
    }

    private String spareDelegation() {
        return admin.postText(
                        "/api/delegations",
                        "{\"name\":\"A spare delegation\",\"country\":\"Kazakhstan\",\"tradition\":\"Interfaith\"}")
                .expect(201)
                .string("id");
    }

    static Stream<Right> rights() {
        return Right.all().stream();
    }

    @Test
    void every_endpoint_of_the_api_stands_in_the_table() {
        var table = rights().map(Right::endpoint).collect(Collectors.toCollection(TreeSet::new));

        assertThat(table).isEqualTo(Endpoint.ofTheApplication());
    }

    @Test
    void every_asker_of_the_table_has_an_account() {
        assertThat(rights()).allSatisfy(right -> assertThat(right.statuses().keySet())
                .filteredOn(asker -> !asker.equals("anonymous"))
                .containsExactlyInAnyOrderElementsOf(ACCOUNTS.keySet()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rights")
    void each_asker_gets_what_the_table_says(Right right) {
        var answers = right.statuses().keySet().stream()
                .collect(Collectors.toMap(asker -> asker, asker -> call(right, account(asker))));

        assertThat(answers).allSatisfy((asker, answer) -> assertThat(answer.status())
                .as("%s: %s", asker, answer)
                .isEqualTo(right.statuses().get(asker)));
    }

    static Stream<Right> rightsToOneThing() {
        return rights().filter(right -> right.path().contains("{"));
    }

    /** By its status, its words and all of its members: who may not know of a thing cannot tell it from none. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rightsToOneThing")
    void what_one_may_not_know_of_is_answered_as_what_never_was(Right right) {
        var names = names(right);
        var unknown = new HashMap<>(names);
        names.keySet().stream()
                .filter(name -> right.path().contains(name))
                .forEach(name -> unknown.put(name, UUID.randomUUID().toString()));
        right.statuses().forEach((asker, status) -> {
            if ((status == 404 || status == 403) && !knowsOf(right, asker)) {
                var toForeign = call(right, account(asker), names);
                var toUnknown = call(right, account(asker), unknown);

                assertThat(toForeign.status()).as(asker).isEqualTo(status);
                assertThat(words(toForeign)).as(asker).isEqualTo(words(toUnknown));
            }
        });
    }

    /** All but the reference, which is another for each call. */
    private static JsonObject words(Answer answer) {
        return Json.createObjectBuilder(answer.body()).remove("reference").build();
    }

    /** Whether the asker may read the thing itself: by its own line of the table, where it has one. */
    private static boolean knowsOf(Right right, String asker) {
        var thing = right.path().replaceFirst("(\\}).*", "$1").replaceFirst("/\\{held}", "/{task}");
        return thing.startsWith("/mandates/")
                || rights().anyMatch(line -> line.method().equals("GET")
                        && line.path().equals(thing)
                        && line.statuses().get(asker) == 200);
    }

    private Account account(String asker) {
        return asker.equals("anonymous") ? concord.anonymous() : concord.basic(ACCOUNTS.get(asker), "concord");
    }

    private Answer call(Right right, Account account) {
        return call(right, account, names(right));
    }

    private Answer call(Right right, Account account, Map<String, String> names) {
        var path = "/api" + filled(right.path(), names);
        var body = filled(right.body(), names);
        return switch (right.method()) {
            case "GET" -> right.path().equals("/events") ? lineOf(account) : account.get(path);
            case "DELETE" -> account.delete(path);
            // A version that no draft of these tests comes to: who may write gets as far as this, and changes nothing.
            case "PUT" -> body.isEmpty() ? account.put(path) : account.put(path, object(body), "If-Match", "\"v999\"");
            case "POST" ->
                body.isEmpty()
                        ? account.post(path)
                        : account.postText(path, body.replaceFirst("^" + CSV, ""), "Content-Type", type(body));
            default -> throw new IllegalStateException("no way to call " + right);
        };
    }

    /** An answer that does not end: only whether it begins. */
    private static Answer lineOf(Account account) {
        try (var line = account.listen()) {
            return new Answer(
                    "GET /api/events",
                    line.status(),
                    "",
                    HttpHeaders.of(Map.of(), (name, value) -> true),
                    Duration.ZERO);
        }
    }

    private static String attachment(Account account) {
        return account.postText("/api/attachments", PDF, "Content-Type", "application/pdf")
                .expect(201)
                .string("id");
    }

    /** What stands for somebody or something new is made anew for each call, so that no call sees another's traces. */
    private Map<String, String> names(Right right) {
        var names = new HashMap<>(known);
        int number = counter.incrementAndGet();
        names.put("{new}", Integer.toString(number));
        names.put("{ordinal}", Integer.toString(number % 200 + 1));
        if (right.mentions("{person}") || right.mentions("{mandate}")) {
            var person = admin.postText(
                            "/api/people",
                            "{\"username\":\"somebody-" + number
                                    + "\",\"name\":\"Somebody\",\"roles\":[\"SECRETARIAT\"]}")
                    .expect(201)
                    .string("id");
            names.put("{person}", person);
            names.put("{membership}", membership(person));
        }
        if (right.mentions("{mandate}")) {
            names.put("{mandate}", mandate(names.get("{person}")));
        }
        return names;
    }

    private String mandate(String person) {
        return admin.postText(
                        "/api/mandates",
                        filled(
                                "{\"personId\":\"" + person + "\",\"delegationId\":\"{delegation}\","
                                        + "\"givenBy\":\"Its head\"}",
                                known))
                .expect(201)
                .string("id");
    }

    private String firstDelegation() {
        return admin.get("/api/delegations?size=1")
                .expect(200)
                .body()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
    }

    private String membership(String person) {
        JsonObject first = admin.get("/api/people/" + person)
                .expect(200)
                .body()
                .getJsonArray("memberships")
                .getJsonObject(0);
        return first.getString("id");
    }

    private static String type(String body) {
        return body.startsWith("%PDF") ? "application/pdf" : body.startsWith(CSV) ? "text/csv" : "application/json";
    }

    private static String filled(String text, Map<String, String> names) {
        var filled = text;
        for (var name : names.entrySet()) {
            filled = filled.replace(name.getKey(), name.getValue());
        }
        return filled;
    }

    private static JsonObject object(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }
}
