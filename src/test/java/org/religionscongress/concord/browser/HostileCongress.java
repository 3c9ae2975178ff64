package org.religionscongress.concord.browser;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.religionscongress.concord.journey.Account;
import org.religionscongress.concord.journey.Concord;

/**
 * A Congress in which every field that takes words holds the worst of them, with a document in every stage. Whoever
 * looks at it must see these words as they were written, and nothing may come of them.
 */
final class HostileCongress {
    /** What {@link #words} would say if somebody took them for an expression: long enough that no digest holds it by chance. */
    static final String EVALUATED = String.valueOf(7919 * 7907);

    private static final String PASSWORD = "concord";
    private static final int SEATS = 5;

    private final Concord concord;
    private final Instant now;
    private final Account drafter;
    private final Account head;

    final String delegation;
    final String member;
    final String session;
    final String drafting;
    final String reviewed;
    final String consolidated;
    final String openingConsensus;
    final String silent;
    final String objected;
    final String inSession;
    final String approved;
    final String balloted;
    final String adopted;
    final String withdrawn;

    HostileCongress(Concord concord, Instant now, int ordinal) {
        this.concord = concord;
        this.now = now;
        drafter = concord.basic("drafter", PASSWORD);
        head = concord.basic("head", PASSWORD);
        delegation = delegation(ordinal);
        member = person(member(ordinal), "WORKING_GROUP");
        person(leader(ordinal), "DELEGATION");
        session = session(ordinal);
        drafting = text("DECLARATION");
        write(drafting);
        reviewed = underReview();
        answer(concord.basic(member(ordinal), PASSWORD), reviewed, "review", object());
        consolidated = underReview();
        answer(concord.basic(member(ordinal), PASSWORD), consolidated, "review", object());
        answer(member01(), consolidated, "review", object());
        openingConsensus = statement();
        silent = silent();
        objected = silent();
        concord.basic("secretariat-1", PASSWORD)
                .post("/api/documents/" + objected + "/objections", one("statement", words(2000)))
                .expect(200);
        inSession = inSession();
        answer(
                concord.basic("secretariat-2", PASSWORD),
                inSession,
                "take-position",
                Json.createObjectBuilder()
                        .add("position", "reserve")
                        .add("statement", words(2000))
                        .build());
        approved = agreed();
        adopted = agreed();
        answer(head, adopted, "approve-final-text", one("decision", "approve"));
        answer(head, adopted, "announce-adoption", one("announce", "adopted"));
        balloted = balloted(ordinal);
        withdrawn = text("DECLARATION");
        drafter.post("/api/documents/" + withdrawn + "/withdrawal", one("reason", words(2000)))
                .expect(200);
    }

    /** As much of the worst as fits: markup, expressions, words that turn around, and one word that never ends. */
    static String words(int length) {
        String worst =
                "<script>ran=1</script><img src=x onerror=ran=1>\"'>${7919*7907}#{7919*7907}{{7919*7907}}\u202Eleft\u2066";
        String longest = worst + "w".repeat(length);
        return longest.substring(0, length);
    }

    static String member(int ordinal) {
        return "hostile-member-" + ordinal;
    }

    private static String leader(int ordinal) {
        return "hostile-leader-" + ordinal;
    }

    private Account member01() {
        return concord.basic("member-01", PASSWORD);
    }

    private String delegation(int ordinal) {
        return drafter.post(
                        "/api/delegations",
                        Json.createObjectBuilder()
                                .add("name", words(190) + ordinal)
                                .add("country", words(100))
                                .add("tradition", words(100))
                                .build())
                .expect(201)
                .string("id");
    }

    private String person(String username, String role) {
        JsonObject person = Json.createObjectBuilder()
                .add("username", username)
                .add("name", words(200))
                .add("password", PASSWORD)
                .add("roles", Json.createArrayBuilder().add(role))
                .add("delegationId", delegation)
                .add("credential", "HEAD")
                .build();
        return concord.basic("admin", PASSWORD)
                .post("/api/people", person)
                .expect(201)
                .string("id");
    }

    private String session(int ordinal) {
        String first = drafter
                .get("/api/delegations?size=200")
                .expect(200)
                .body()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(each -> each.getString("name").equals("Muslims of Kazakhstan"))
                .findFirst()
                .orElseThrow()
                .getString("id");
        return drafter.post(
                        "/api/sessions",
                        Json.createObjectBuilder()
                                .add("body", "CONGRESS")
                                .add("ordinal", ordinal)
                                .add("title", words(300))
                                .add("place", words(200))
                                .add("timeZone", "Asia/Almaty")
                                .add("opensAt", now.minus(1, ChronoUnit.HOURS).toString())
                                .add("closesAt", now.plus(5, ChronoUnit.DAYS).toString())
                                .add(
                                        "delegationIds",
                                        Json.createArrayBuilder().add(first).add(delegation))
                                .build())
                .expect(201)
                .string("id");
    }

    private String text(String kind) {
        return drafter.post(
                        "/api/documents",
                        Json.createObjectBuilder()
                                .add("kind", kind)
                                .add("title", words(500))
                                .add("originalLanguage", "en")
                                .add("sessionId", session)
                                .add("text", provisions())
                                .build())
                .expect(201)
                .string("id");
    }

    private static String provisions() {
        return String.join(
                "\n\n",
                "DECLARATION " + words(200),
                "We, the participants " + words(400),
                "Recognizing " + words(400),
                "WE DECLARE:",
                "1. " + words(10_000),
                "2. " + words(400));
    }

    /** A second language of the same text, so that there is a choice. */
    private void write(String document) {
        var draft = drafter.get("/api/documents/" + document + "/draft").expect(200);
        drafter.put(
                        "/api/documents/" + document + "/draft",
                        one("text", provisions() + "\n\n3. " + words(100)),
                        "If-Match",
                        draft.headers().firstValue("ETag").orElseThrow())
                .expect(200);
    }

    private String underReview() {
        String document = text("DECLARATION");
        answer(
                drafter,
                document,
                "draft",
                Json.createObjectBuilder()
                        .add("outcome", "submit")
                        .add("reviewUntil", now.plus(80, ChronoUnit.HOURS).toString())
                        .build());
        return document;
    }

    private String statement() {
        String document = text("STATEMENT");
        answer(drafter, document, "draft", one("outcome", "submit"));
        return document;
    }

    private String silent() {
        String document = statement();
        answer(
                head,
                document,
                "open-consensus",
                Json.createObjectBuilder()
                        .add("procedure", "silence")
                        .add("until", now.plus(80, ChronoUnit.HOURS).toString())
                        .build());
        Awaitility.await("the silence runs").atMost(Duration.ofSeconds(20)).until(() -> !head.get(
                        "/api/documents/" + document + "/steps")
                .expect(200)
                .body()
                .getJsonArray("items")
                .isEmpty());
        return document;
    }

    private String inSession() {
        String document = statement();
        answer(head, document, "open-consensus", one("procedure", "in-session"));
        return document;
    }

    private String agreed() {
        String document = inSession();
        agree(document);
        return document;
    }

    private void agree(String document) {
        IntStream.rangeClosed(1, SEATS)
                .forEach(seat -> answer(
                        concord.basic("secretariat-" + seat, PASSWORD),
                        document,
                        "take-position",
                        one("position", "agree")));
    }

    private String balloted(int ordinal) {
        String document = underReview();
        for (String reviewer : List.of("member-01", member(ordinal))) {
            answer(concord.basic(reviewer, PASSWORD), document, "review", one("verdict", "endorse"));
        }
        answer(drafter, document, "consolidate", one("outcome", "to-consensus"));
        answer(head, document, "open-consensus", one("procedure", "in-session"));
        agree(document);
        answer(head, document, "approve-final-text", one("decision", "approve"));
        answer(
                concord.basic(leader(ordinal), PASSWORD),
                document,
                "act-on-adoption",
                Json.createObjectBuilder()
                        .add("act", "dissociate")
                        .add("statement", words(2000))
                        .build());
        return document;
    }

    private static JsonObject object() {
        return Json.createObjectBuilder()
                .add("verdict", "object")
                .add("comment", words(10_000))
                .build();
    }

    private static JsonObject one(String field, String word) {
        JsonObjectBuilder body = Json.createObjectBuilder().add(field, word);
        return body.build();
    }

    /** The documents that show most of what this person may see, each by its stage. */
    Map<String, String> documentsOf(String username) {
        return switch (username) {
            case "drafter" -> Map.of("drafting", drafting, "consolidated", consolidated, "withdrawn", withdrawn);
            case "head" -> Map.of("reviewed", reviewed, "objected", objected, "adopted", adopted);
            case "secretariat-1" -> Map.of("silent", silent, "in-session", inSession);
            case "leader-01" -> Map.of("balloted", balloted);
            case "admin" -> Map.of("approved", approved);
            default -> Map.of();
        };
    }

    /** One task of each kind that this person may take. */
    Map<String, String> tasksOf(String username) {
        Account account = concord.basic(username, PASSWORD);
        return switch (username) {
            case "drafter" -> tasks(account, Map.of("draft", drafting, "consolidate", consolidated));
            case "head" ->
                tasks(
                        account,
                        Map.of(
                                "open-consensus",
                                openingConsensus,
                                "resolve-objection",
                                objected,
                                "approve-final-text",
                                approved));
            case "secretariat-1" -> tasks(account, Map.of("take-position", inSession));
            case "member-01" -> tasks(account, Map.of("review", reviewed));
            case "leader-01" -> tasks(account, Map.of("act-on-adoption", balloted));
            default -> Map.of();
        };
    }

    /** Held, so that the screens show the whole of the form. */
    private Map<String, String> tasks(Account account, Map<String, String> documents) {
        Map<String, String> tasks = new TreeMap<>();
        documents.forEach((kind, document) -> {
            String task = task(account, document, kind);
            account.post("/api/tasks/" + task + "/claim");
            tasks.put(kind, task);
        });
        return tasks;
    }

    /** The task of this kind that this account may take, as soon as the process has got there. */
    String task(Account account, String document, String kind) {
        return Awaitility.await("a task %s of %s for %s".formatted(kind, document, account.username()))
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> account.get("/api/tasks?kind=" + kind + "&documentId=" + document)
                                .expect(200)
                                .body()
                                .getJsonArray("items"),
                        found -> !found.isEmpty())
                .getJsonObject(0)
                .getString("id");
    }

    private void answer(Account account, String document, String kind, JsonObject answer) {
        String task = task(account, document, kind);
        account.post("/api/tasks/" + task + "/claim").expect(200);
        account.post("/api/tasks/" + task + "/complete", answer).expect(200);
    }
}
