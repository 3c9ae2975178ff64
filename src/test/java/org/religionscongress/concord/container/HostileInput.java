package org.religionscongress.concord.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.religionscongress.concord.house.Seed;
import org.religionscongress.concord.journey.Account;
import org.religionscongress.concord.journey.Concord;

/** Throws hostile calls at every operation of a server that nobody needs afterwards, and looks at each answer. */
final class HostileInput {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int AT_ONCE = 6;
    private static final int SHOWN = 8;
    private static final String SOMEBODY = "{\"username\":\"%s\",\"name\":\"Somebody\",\"roles\":[\"SECRETARIAT\"]}";

    /** Whose cookie goes with a call; nobody has none. */
    private static final List<String> ROLES = List.of("drafter", "member-01", "head", "admin", "nobody");

    /** The inside of a program: its classes, the lines of a trace, the statements that it sends. */
    private static final Pattern INSIDE = Pattern.compile(
            "\\b(?:java|jakarta|javax|com|org|net|fish|io)\\.[a-z_]+\\.[A-Za-z.]+|\\bat [\\w.$]+\\([\\w.]+:?\\d*\\)"
                    + "|\\w+Exception\\b|Payara|GlassFish|Grizzly|Jersey|Camunda|ENGINE-\\d|SELECT |INSERT |eclipse");

    private static final String EXPRESSION = "${'zq'.concat('canary')} #{'zq'.concat('canary')}";

    private final Seed seed;
    private final URI server;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final HostileCalls calls;
    private final Map<String, List<String>> findings = new ConcurrentHashMap<>();

    HostileInput(Seed seed, Concord concord) {
        this.seed = seed;
        server = concord.address();
        for (var role : ROLES) {
            cookies.put(role, role.equals("nobody") ? null : cookie(concord.account(role)));
        }
        calls = new HostileCalls(ApiDocument.made(), known(concord), ROLES);
        keepExpressions(concord);
    }

    /** In one of each register for certain: whether a drawn call is taken depends on what was drawn before it. */
    private static void keepExpressions(Concord concord) {
        concord.signIn("admin", "concord")
                .post(
                        "/api/delegations",
                        Json.createObjectBuilder()
                                .add("name", EXPRESSION)
                                .add("country", EXPRESSION)
                                .add("tradition", EXPRESSION)
                                .build())
                .expect(201);
        var session = concord.signIn("admin", "concord")
                .post(
                        "/api/sessions",
                        Json.createObjectBuilder()
                                .add("body", "CONGRESS")
                                .add("ordinal", 190)
                                .add("title", EXPRESSION)
                                .add("place", EXPRESSION)
                                .add("timeZone", "Asia/Almaty")
                                .add("opensAt", "2031-05-01T08:00:00Z")
                                .add("closesAt", "2031-05-03T08:00:00Z")
                                .add("delegationIds", Json.createArrayBuilder())
                                .build())
                .expect(201)
                .string("id");
        concord.signIn("drafter", "concord")
                .post(
                        "/api/documents",
                        Json.createObjectBuilder()
                                .add("kind", "DECLARATION")
                                .add("title", EXPRESSION)
                                .add("originalLanguage", "en")
                                .add("sessionId", session)
                                .add("text", "WE DECLARE:\n\n1. " + EXPRESSION)
                                .build())
                .expect(201);
    }

    void allAreAnsweredAsTheyShould() throws InterruptedException {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        var next = new AtomicInteger();
        for (int thread = 0; thread < AT_ONCE; thread++) {
            threads.submit(() -> {
                for (int trial = next.getAndIncrement(); trial < seed.trials(); trial = next.getAndIncrement()) {
                    one(trial);
                }
            });
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(30, TimeUnit.MINUTES)).isTrue();
        nothingWasFound();
    }

    private void nothingWasFound() {
        assertThat(findings.values().stream().mapToInt(List::size).sum())
                .as("%s", shown())
                .isZero();
    }

    /**
     * Expressions in every text of every call, by everybody. What was kept is read back as it was written, and nowhere is
     * there what it would come to.
     */
    void expressionsAreTexts() throws IOException {
        for (var operation : ApiDocument.made().operations()) {
            for (int time = 0; time < (operation.body().isPresent() ? 6 : 1); time++) {
                for (var role : ROLES) {
                    said(operation, role, EXPRESSION, time);
                }
            }
        }
        var read = new StringBuilder();
        for (var operation : ApiDocument.made().operations()) {
            for (var role : operation.method().equals("GET") ? ROLES : List.<String>of()) {
                read.append(said(operation, role, "", 0));
            }
        }
        assertThat(read.toString()).doesNotContain("zqcanary");
        for (var list : List.of("/api/delegations?size=200", "/api/documents?size=200", "/api/sessions?size=200")) {
            var shown = new RawCall("GET", list, Map.of("Cookie", cookies.get("drafter")), new byte[0])
                    .send(server, PATIENCE);
            assertThat(shown.body()).as(list).contains(EXPRESSION);
        }
    }

    /** Everybody names in each query and each body what does not exist. */
    void unknownIdsAreAnsweredAsDescribed() {
        for (var operation : ApiDocument.made().operations()) {
            for (var role : ROLES) {
                calls.withUnknownIds(operation, role, seed.of(0)).forEach(call -> look(0, call));
            }
        }
        nothingWasFound();
    }

    private String said(ApiDocument.Operation operation, String role, String text, int time) throws IOException {
        if (operation.path().equals("/api/session")) {
            return "";
        }
        var call = calls.withText(operation, role, text, seed.of(time)).call();
        if (cookies.get(role) != null) {
            call.headers().put("Cookie", cookies.get(role));
        }
        var answer = call.send(server, PATIENCE);
        assertThat(answer.status()).as("%s as %s: %s", call, role, answer).isLessThan(500);
        assertThat(answer.body()).as("%s", call).doesNotContain("zqcanary");
        return answer.body();
    }

    private void one(int trial) {
        look(trial, calls.of(trial, seed.of(trial)));
    }

    private void look(int trial, HostileCalls.Hostile hostile) {
        var cookie = cookies.get(hostile.role());
        if (cookie != null) {
            hostile.call().headers().putIfAbsent("Cookie", cookie);
        }
        try {
            var answer = hostile.call().send(server, PATIENCE);
            var wrong = hostile.call().isHttp() ? wrong(hostile, answer) : wrongOfNoHttp(answer);
            if (!wrong.isEmpty()) {
                found(wrong + " with " + answer.status(), told(trial, hostile, answer.toString()));
            }
        } catch (IOException | RuntimeException broken) {
            found(broken.getClass().getSimpleName(), told(trial, hostile, broken.toString()));
        }
    }

    private void found(String kind, String what) {
        findings.computeIfAbsent(kind, first -> new CopyOnWriteArrayList<>()).add(what);
    }

    /** A few of each kind. */
    private String shown() {
        var shown = new StringBuilder("%d trials".formatted(seed.trials()));
        findings.forEach((kind, calls) -> shown.append("%n%d × %s%n".formatted(calls.size(), kind))
                .append(String.join("", calls.subList(0, Math.min(SHOWN, calls.size())))));
        return shown.toString();
    }

    /** What its own parser does not take for HTTP, the server refuses before any of us sees it, without a word. */
    private static List<String> wrongOfNoHttp(RawCall.Answered answer) {
        var wrong = new ArrayList<String>();
        if (answer.status() >= 500) {
            wrong.add("a failure");
        }
        if (answer.status() >= 400 && !answer.body().isEmpty()) {
            wrongProblem(answer, wrong);
        }
        return wrong;
    }

    private String told(int trial, HostileCalls.Hostile hostile, String what) {
        return "seed %d as %s: %s%n  %s%n"
                .formatted(
                        seed.of(trial),
                        hostile.role(),
                        hostile.call(),
                        what.length() > 1_500 ? what.substring(0, 1_500) : what);
    }

    private static List<String> wrong(HostileCalls.Hostile hostile, RawCall.Answered answer) {
        var wrong = new ArrayList<String>();
        if (answer.status() >= 500 && !(answer.status() == 503 && answer.body().contains("/problems/busy"))) {
            wrong.add("a failure");
        }
        if (answer.took().compareTo(PATIENCE) >= 0) {
            wrong.add("too slow");
        }
        if (answer.status() >= 400) {
            if (INSIDE.matcher(answer.body()).find()) {
                wrong.add("shows its inside");
            }
            if (!hostile.call().method().equals("HEAD")) {
                wrongProblem(answer, wrong);
            }
        }
        if (hostile.usual() && !hostile.operation().statuses().contains(answer.status())) {
            wrong.add("a status that is not described");
        }
        return wrong;
    }

    private static void wrongProblem(RawCall.Answered answer, List<String> wrong) {
        if (!answer.type().startsWith("application/problem+json")) {
            wrong.add("no problem");
            return;
        }
        try {
            JsonObject problem = ApiDocument.of(answer.body()).json();
            if (!problem.getString("type").matches("/problems/[a-z-]+")
                    || problem.getString("title").isBlank()
                    || problem.getInt("status") != answer.status()) {
                wrong.add("a problem that is not whole");
            }
        } catch (JsonException | NullPointerException unread) {
            wrong.add("a problem that cannot be read");
        }
    }

    private static String cookie(Account account) {
        return account.signIn("concord")
                .expect(200)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";")[0];
    }

    /** Things that exist, so that a call gets past their door; people and delegations that nothing depends on. */
    private static Map<String, List<String>> known(Concord concord) {
        var admin = concord.basic("admin", "concord");
        var member = concord.basic("member-01", "concord");
        var drafting = ReviewedDocument.inDrafting(concord);
        var reviewed = ReviewedDocument.inReview(concord, 1);
        var review = reviewed.review(member);
        var item = RoadMap.of(concord, drafting.sessionId());
        var somebody = admin.postText("/api/people", SOMEBODY.formatted("somebody"))
                .expect(201)
                .string("id");
        var membership = admin.get("/api/people/" + somebody)
                .body()
                .getJsonArray("memberships")
                .getJsonObject(0)
                .getString("id");
        var spare = admin.postText(
                        "/api/delegations", "{\"name\":\"A spare one\",\"country\":\"X\",\"tradition\":\"Interfaith\"}")
                .expect(201)
                .string("id");
        var process = admin.get("/api/documents/" + reviewed.id() + "/process").body();
        var documents = List.of(drafting.id(), reviewed.id(), item.adopted());
        var sessions = List.of(drafting.sessionId(), reviewed.sessionId());
        return Map.ofEntries(
                Map.entry("documents", documents),
                Map.entry("documentId", documents),
                Map.entry("tasks", List.of(review)),
                Map.entry("sessions", sessions),
                Map.entry("sessionId", sessions),
                Map.entry("delegations", List.of(spare)),
                Map.entry("delegationId", List.of(spare)),
                Map.entry("delegationIds", List.of(spare)),
                Map.entry("people", List.of(somebody)),
                Map.entry("personId", List.of(somebody)),
                Map.entry("memberId", List.of(somebody)),
                Map.entry("userId", List.of(somebody)),
                Map.entry("memberships", List.of(membership)),
                Map.entry("items", List.of(item.item())),
                Map.entry("revisions", List.of("1")),
                Map.entry("process", List.of("adoptDeclaration")),
                Map.entry("processes", List.of(process.getString("definitionId"))),
                Map.entry(
                        "instances",
                        List.of(process.getJsonArray("processes")
                                .getJsonObject(0)
                                .getString("instanceId"))));
    }
}
