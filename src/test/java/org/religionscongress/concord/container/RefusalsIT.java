package org.religionscongress.concord.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.religionscongress.concord.journey.Account;
import org.religionscongress.concord.journey.Answer;
import org.religionscongress.concord.journey.Concord;

/** What is refused on the way, with which words, and that nothing has changed by it. */
@ExtendWith(SharedServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalsIT {

    private static final JsonObject ENDORSEMENT =
            Json.createObjectBuilder().add("verdict", "endorse").build();

    private Concord concord;
    private Account drafter;
    private ReviewedDocument reviewed;

    /** Each test of a task takes the review of another delegation of this one document. */
    @BeforeAll
    void a_document_in_review(Concord running) {
        concord = running;
        drafter = as("drafter");
        reviewed = ReviewedDocument.inReview(concord, 20);
    }

    @Nested
    class A_body {

        @ParameterizedTest(name = "{1} is named for {0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '\0',
                value = {
                    "{\"kind\":                                             | body",
                    "[]                                                     | body",
                    "{\"kind\":7}                                           | kind",
                    "{\"title\":{\"en\":\"A title\"}}                       | title",
                    "{\"sessionId\":\"not-an-id\"}                          | sessionId"
                })
        void that_cannot_be_read_is_refused(String body, String field) {
            problem(drafter.postText("/api/documents", body), 400, "malformed-request", field);
        }

        @Test
        void names_the_entry_of_a_list_that_does_not_fit() {
            problem(
                    drafter.postText("/api/sessions", "{\"delegationIds\":[\"" + UUID.randomUUID() + "\",true]}"),
                    400,
                    "malformed-request",
                    "delegationIds[1]");
        }

        @Test
        void of_an_unknown_kind_is_refused() {
            problem(drafter.postText("/api/documents", "{\"kind\":\"SONNET\"}"), 422, "invalid-field", "kind");
        }

        @Test
        void over_two_megabytes_is_refused() {
            var text = "a".repeat(2 * 1024 * 1024);

            problem(drafter.postText("/api/documents", "{\"text\":\"" + text + "\"}"), 413, "too-large", "body");
        }

        @Test
        void nested_too_deeply_is_refused() {
            var deep = "{\"text\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}";

            problem(drafter.postText("/api/documents", deep), 400, "malformed-request", "body");
        }
    }

    @Nested
    class A_header {

        @ParameterizedTest(name = "charset={0}")
        @ValueSource(strings = {"no-such", "utf-16", "iso-8859-1", "\"\"", "utf-8"})
        void that_accepts_another_charset_gets_an_answer_in_ours(String charset) {
            var answer = drafter.get("/api/bodies", "Accept", "application/json; charset=" + charset)
                    .expect(200);

            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
            assertThat(answer.body()).containsKey("items");
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"Accept,a/b/c", "Accept,application/json; charset=", "Content-Type,json", "Content-Type,a/b; c"})
        void that_cannot_be_read_is_named(String header, String value) {
            problem(drafter.postText("/api/documents", "{}", header, value), 400, "malformed-request", header);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "Content-Type,application/json; charset=utf-16",
            "Content-Type,application/json; charset=no-such",
            "Content-Encoding,br",
            "Content-Encoding,no-such"
        })
        void that_tells_of_a_body_that_is_not_read_is_named(String header, String value) {
            problem(drafter.postText("/api/documents", "{}", header, value), 415, "unsupported-media-type", header);
        }
    }

    @Nested
    class A_call_for_another_protocol {

        /** The server finds no end of a body then, and would wait for it. */
        @Test
        void is_refused_where_it_brings_a_body_and_is_a_call_like_any_other_where_not() throws IOException {
            var posted = upgrading("POST", "{}");
            var read = upgrading("GET", "");

            assertThat(posted.status()).isEqualTo(400);
            assertThat(posted.body()).contains("\"field\":\"Upgrade\"");
            assertThat(read.status()).isEqualTo(401);
        }

        private RawCall.Answered upgrading(String method, String body) throws IOException {
            var headers = Map.of("Upgrade", "websocket", "Content-Type", "application/json");
            return new RawCall(method, "/api/delegations", headers, body.getBytes(StandardCharsets.UTF_8))
                    .send(concord.address(), Duration.ofSeconds(20));
        }
    }

    @Nested
    class A_method_that_nobody_knows {

        @ParameterizedTest
        @ValueSource(strings = {"/api/delegations", "/library", "/no-such-page"})
        void is_not_allowed_anywhere(String path) throws IOException {
            var answer = new RawCall("PROPFIND", path, Map.of(), new byte[0])
                    .send(concord.address(), Duration.ofSeconds(20));

            assertThat(answer.status()).isEqualTo(405);
        }
    }

    @Nested
    class A_task {

        @Test
        void claimed_by_two_at_once_goes_to_one_and_the_other_learns_to_whom() throws Exception {
            var first = as("member-04");
            var second = secondMember(4);
            var claim = path(reviewed.review(first), "claim");

            var answers = atOnce(first, second, claim);

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
            var won = answers.get(0).status() == 200 ? first : second;
            var refused = answers.get(answers.get(0).status() == 200 ? 1 : 0);
            problem(refused, 409, "held-by-another", null);
            assertThat(refused.string("assignee"))
                    .isEqualTo(won.get("/api/me").expect(200).string("name"));
        }

        @Test
        void that_nobody_claimed_is_not_completed() {
            var member = as("member-05");
            var task = reviewed.review(member);

            problem(member.post(path(task, "complete"), ENDORSEMENT), 409, "not-claimed", null);
            assertThat(reviewed.review(member)).isEqualTo(task);
        }

        @Test
        void held_by_another_is_not_completed_and_not_released() {
            var holder = as("member-06");
            var colleague = secondMember(6);
            var task = reviewed.review(holder);
            holder.post(path(task, "claim")).expect(200);

            var refusal = colleague.post(path(task, "complete"), ENDORSEMENT);

            problem(refusal, 409, "held-by-another", null);
            assertThat(refusal.string("assignee")).contains("06");
            problem(colleague.post(path(task, "release")), 409, "held-by-another", null);
            holder.post(path(task, "complete"), ENDORSEMENT).expect(200);
        }

        @Test
        void completed_twice_counts_once() {
            var member = as("member-07");
            var task = reviewed.review(member);
            member.post(path(task, "claim")).expect(200);
            member.post(path(task, "complete"), ENDORSEMENT).expect(200);
            int before = answered(member);

            member.post(path(task, "complete"), ENDORSEMENT).expect(200);
            assertThat(answered(member)).isEqualTo(before).isPositive();
        }

        @Test
        void of_another_delegation_is_as_unknown_as_one_that_never_was() {
            var foreign = reviewed.review(as("member-08"));
            var stranger = as("member-09");

            var toForeign = stranger.post(path(foreign, "claim"));

            problem(toForeign, 404, "not-found", null);
            assertThat(toForeign.body())
                    .isEqualTo(stranger.post(path(UUID.randomUUID().toString(), "claim"))
                            .body());
        }
    }

    @Nested
    class A_document {

        @Test
        void that_is_not_mine_to_see_is_as_unknown_as_one_that_never_was() {
            var outsider = as("leader-02");

            var toForeign = outsider.get(
                    "/api/documents/" + ReviewedDocument.inDrafting(concord).id());

            problem(toForeign, 404, "not-found", null);
            assertThat(toForeign.body())
                    .isEqualTo(
                            outsider.get("/api/documents/" + UUID.randomUUID()).body());
        }

        @Test
        void under_review_is_not_written() {
            var refusal = write(reviewed.id(), "\"v0\"");

            problem(refusal, 409, "wrong-stage", null);
            assertThat(refusal.string("stage")).isEqualTo("REVIEW");
        }

        @Test
        void is_not_written_by_who_does_not_say_what_was_read() {
            var drafting = ReviewedDocument.inDrafting(concord);

            problem(write(drafting.id()), 428, "precondition-required", "If-Match");
        }

        @Test
        void written_meanwhile_is_not_overwritten() {
            var draft = "/api/documents/" + ReviewedDocument.inDrafting(concord).id() + "/draft";
            var read = drafter.get(draft).expect(200).string("version");
            drafter.put(draft, text("1. First."), "If-Match", read).expect(200);

            problem(drafter.put(draft, text("1. Second."), "If-Match", read), 412, "changed-meanwhile", null);
            assertThat(drafter.get(draft).expect(200).text()).contains("First.").doesNotContain("Second.");
        }

        private Answer write(String id, String... version) {
            var headers = version.length == 0 ? new String[0] : new String[] {"If-Match", version[0]};
            return drafter.put("/api/documents/" + id + "/draft", text("1. Something."), headers);
        }

        private static JsonObject text(String point) {
            return Json.createObjectBuilder()
                    .add("text", "WE DECLARE:\n\n" + point)
                    .build();
        }
    }

    @Nested
    class A_repeat {

        @Test
        void under_the_same_key_gets_the_first_answer_and_does_nothing_more() {
            var key = UUID.randomUUID().toString();
            var first = add("Delegation of the repeat", key).expect(201);
            int before = delegations();

            var again = add("Delegation of the repeat", key).expect(201);

            assertThat(again.body()).isEqualTo(first.body());
            assertThat(again.headers().firstValue("Location"))
                    .isEqualTo(first.headers().firstValue("Location"));
            assertThat(delegations()).isEqualTo(before);
        }

        @Test
        void under_the_same_key_with_another_body_is_refused() {
            var key = UUID.randomUUID().toString();
            add("Delegation of the first act", key).expect(201);
            int before = delegations();

            problem(add("Delegation of another act", key), 422, "invalid-field", "Idempotency-Key");
            assertThat(delegations()).isEqualTo(before);
        }

        @Test
        void of_a_registration_is_not_told_the_link_again() {
            var key = UUID.randomUUID().toString();
            var first = register(key).expect(201);
            assertThat(first.string("setPasswordLink")).contains("#token=");

            var again = register(key).expect(201);

            assertThat(again.body()).containsOnlyKeys("id");
            assertThat(again.string("id")).isEqualTo(first.string("id"));
            assertThat(again.headers().firstValue("Location"))
                    .isEqualTo(first.headers().firstValue("Location"));
        }

        private Answer register(String key) {
            var body = Json.createObjectBuilder()
                    .add("username", "twice-registered")
                    .add("name", "Somebody")
                    .add("roles", Json.createArrayBuilder().add("DRAFTER"))
                    .build();
            return drafter.post("/api/people", body, "Idempotency-Key", key);
        }

        private Answer add(String name, String key) {
            var body = Json.createObjectBuilder()
                    .add("name", name)
                    .add("country", "Kazakhstan")
                    .add("tradition", "Interfaith")
                    .build();
            return drafter.post("/api/delegations", body, "Idempotency-Key", key);
        }

        private int delegations() {
            return drafter.get("/api/delegations?size=1").expect(200).body().getInt("total");
        }
    }

    @Nested
    class A_refusal_of_somebody {

        @Test
        void whose_password_is_wrong_bears_the_reference_under_which_the_log_knows_it() {
            bearsItsReference(concord.basic("drafter", "not this one").get("/api/me"), 401);
            bearsItsReference(concord.account("drafter").signIn("not this one"), 401);
        }

        @Test
        void who_lacks_the_right_bears_it_too() {
            bearsItsReference(as("drafter").get("/api/monitoring/processes"), 403);
            bearsItsReference(as("drafter").get("/metrics"), 403);
        }

        @Test
        void who_comes_from_another_site_bears_it_too() {
            bearsItsReference(
                    concord.signIn("drafter", "concord")
                            .postText("/api/delegations", "{}", "Origin", "https://elsewhere.example"),
                    403);
        }

        private static void bearsItsReference(Answer answer, int status) {
            assertThat(answer.status()).as("%s", answer).isEqualTo(status);
            assertThat(answer.headers().firstValue("X-Request-Id")).hasValue(answer.string("reference"));
        }
    }

    @Nested
    class From_outside {

        @Test
        void a_write_by_cookie_from_another_site_is_refused() {
            var signedIn = concord.signIn("drafter", "concord");
            var body = Json.createObjectBuilder().add("name", "Anything").build();

            problem(
                    signedIn.post("/api/delegations", body, "Origin", "https://elsewhere.example"),
                    403,
                    "foreign-origin",
                    null);
        }

        @Test
        void the_metrics_are_not_for_the_public() {
            problem(concord.anonymous().get("/metrics"), 401, "not-signed-in", null);
            assertThat(as("admin").get("/metrics", "Accept", "text/plain").status())
                    .isEqualTo(200);
        }
    }

    private Account as(String username) {
        return concord.basic(username, "concord");
    }

    /** Another member of the Working Group for the delegation of this number. */
    private Account secondMember(int number) {
        var admin = as("admin");
        var delegation = admin.get("/api/delegations?size=20")
                .expect(200)
                .body()
                .getJsonArray("items")
                .getJsonObject(number - 1)
                .getString("id");
        var username = "second-" + number;
        var person = Json.createObjectBuilder()
                .add("username", username)
                .add("name", "Second member " + number)
                .add("roles", Json.createArrayBuilder().add("WORKING_GROUP"))
                .add("delegationId", delegation)
                .add("credential", "ALTERNATE")
                .add("password", "concord")
                .build();
        admin.post("/api/people", person).expect(201);
        return as(username);
    }

    /** How many delegations the round has counted. */
    private int answered(Account reader) {
        return reader.get("/api/documents/" + reviewed.id() + "/steps")
                .expect(200)
                .body()
                .getJsonArray("items")
                .getJsonObject(0)
                .getInt("answered");
    }

    private static List<Answer> atOnce(Account first, Account second, String path) throws Exception {
        // Both are known to the server before they start, so that no check of a password holds one of them back.
        first.get("/api/me").expect(200);
        second.get("/api/me").expect(200);
        var start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var calls = List.of(first, second).stream()
                    .map(account -> threads.submit(() -> {
                        start.await(10, TimeUnit.SECONDS);
                        return account.post(path);
                    }))
                    .toList();
            return List.of(calls.get(0).get(60, TimeUnit.SECONDS), calls.get(1).get(60, TimeUnit.SECONDS));
        } finally {
            threads.shutdownNow();
        }
    }

    private static String path(String task, String act) {
        return "/api/tasks/" + task + "/" + act;
    }

    private static void problem(Answer answer, int status, String type, String field) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as("%s", answer)
                .startsWith("application/problem+json");
        assertThat(answer.string("type")).endsWith(type);
        assertThat(answer.body().getInt("status")).isEqualTo(status);
        if (field != null) {
            assertThat(answer.string("field")).as("%s", answer).isEqualTo(field);
        }
    }
}
