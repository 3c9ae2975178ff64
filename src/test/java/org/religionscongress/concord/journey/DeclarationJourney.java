package org.religionscongress.concord.journey;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One declaration from first draft to adopted text, by the demo accounts. {@link #run} takes the whole way; the methods
 * of the single stages are called in the order in which they stand here.
 */
public final class DeclarationJourney {

    /** The demo data hold a member and a leader for each of this many delegations. */
    public static final int DEMO_DELEGATIONS = 20;

    /** What fits on one page of a list. */
    public static final int MOST_DELEGATIONS = 200;

    private static final int SECRETARIAT_SEATS = 5;
    private static final int HIGHEST_ORDINAL = 3999;
    private static final int ABSTAINING = 9;
    private static final Map<Integer, String> AMENDMENTS = Map.of(
            5, "Point 2: say \"what their neighbours believe and celebrate\".",
            12, "Point 3: add that those who suffered are to be heard first.");
    private static final String PASSWORD = "concord";
    private static final Duration POLLING = Duration.ofMillis(50);

    private final Concord concord;
    private final Clock clock;
    private final int size;
    private final Consumer<Act> listener;
    private final Duration limit;
    private final long begun = System.nanoTime();
    private final Map<String, Account> signedIn = new HashMap<>();
    private final List<Act> acts = new ArrayList<>();

    private List<JsonObject> delegations = List.of();
    private String sessionId;
    private String sessionNumber;
    private String title;
    private String documentId;

    /** A journey that waits at most a minute for each task and stage. */
    public DeclarationJourney(Concord concord, Clock clock, int delegations, Consumer<Act> listener) {
        this(concord, clock, delegations, listener, Duration.ofSeconds(60));
    }

    public DeclarationJourney(Concord concord, Clock clock, int delegations, Consumer<Act> listener, Duration limit) {
        if (delegations < 1 || delegations > MOST_DELEGATIONS) {
            throw new IllegalArgumentException("a journey has 1 to " + MOST_DELEGATIONS + " delegations");
        }
        this.concord = concord;
        this.clock = clock;
        this.size = delegations;
        this.listener = listener;
        this.limit = limit;
    }

    /** Takes the whole way; any answer that is not the expected one ends it with an {@link AssertionError}. */
    public Summary run() {
        gatherDelegations();
        openSession();
        post();
        submit();
        review();
        consolidate();
        openConsensus();
        takePositions();
        approve();
        adopt();
        announce();
        return summary();
    }

    /** Finds the first delegations; beyond the demo's own, the administrator adds delegations and their people. */
    public void gatherDelegations() {
        var answer = act(
                "admin", "list delegations", "lists the delegations", "", a -> a.get("/api/delegations?size=200"), 200);
        var listed = items(answer);
        var taken = new ArrayList<>(listed.subList(0, Math.min(Math.min(size, DEMO_DELEGATIONS), listed.size())));
        if (taken.size() < Math.min(size, DEMO_DELEGATIONS)) {
            throw new AssertionError("expected at least " + Math.min(size, DEMO_DELEGATIONS)
                    + " delegations (demo data) in" + System.lineSeparator() + answer);
        }
        for (int n = DEMO_DELEGATIONS + 1; n <= size; n++) {
            var name = "Delegation " + number(n);
            var known = listed.stream()
                    .filter(each -> name.equals(each.getString("name", "")))
                    .findFirst();
            taken.add(known.isPresent() ? known.get() : addDelegation(name));
            addPerson("member-" + number(n), "WORKING_GROUP", "ALTERNATE", taken.get(n - 1));
            addPerson("leader-" + number(n), "DELEGATION", "HEAD", taken.get(n - 1));
        }
        delegations = List.copyOf(taken);
    }

    /** Opens a session of the Congress under the next free number and accredits the delegations to it. */
    public String openSession() {
        int ordinal = nextOrdinal();
        var opensAt = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        JsonArrayBuilder accredited = Json.createArrayBuilder();
        delegations.forEach(delegation -> accredited.add(delegation.getString("id")));
        var session = Json.createObjectBuilder()
                .add("body", "CONGRESS")
                .add("ordinal", ordinal)
                .add("title", "A Congress for the newcomer's journey")
                .add("place", "Astana")
                .add("timeZone", "Asia/Almaty")
                .add("opensAt", opensAt.toString())
                .add("closesAt", opensAt.plus(5, ChronoUnit.DAYS).toString())
                .add("delegationIds", accredited)
                .build();
        var words = "opens a session of the Congress for " + delegations.size() + " delegations";
        var answer = act("admin", "open session", words, "", a -> a.post("/api/sessions", session, key()), 201);
        sessionId = answer.string("id");
        sessionNumber = answer.string("number");
        return sessionId;
    }

    /** The drafter posts the text; the document's process starts with it. */
    public String post() {
        var draft = DraftText.forCongress(sessionNumber);
        title = draft.title();
        var document = Json.createObjectBuilder()
                .add("kind", "DECLARATION")
                .add("title", title)
                .add("originalLanguage", "en")
                .add("sessionId", sessionId)
                .add("text", draft.text())
                .build();
        var answer = act(
                "drafter",
                "post document",
                "posts the declaration of the " + sessionNumber + " Congress",
                "",
                a -> a.post("/api/documents", document, key()),
                201);
        documentId = answer.string("id");
        return documentId;
    }

    /** The drafter submits the draft for review. */
    public void submit() {
        var until = clock.instant().plus(73, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        perform(
                "drafter",
                "draft",
                "submit",
                "submits the draft for review until " + until,
                "",
                fields().add("outcome", "submit").add("reviewUntil", until.toString()));
        awaitStage("REVIEW");
    }

    /** A Working Group member of each delegation of the session reviews; with the last one the round closes. */
    public void review() {
        for (int n = 1; n <= size; n++) {
            var comment = AMENDMENTS.get(n);
            var verdict = fields().add("verdict", comment == null ? "endorse" : "amend");
            if (comment != null) {
                verdict.add("comment", comment);
            }
            perform(
                    "member-" + number(n),
                    "review",
                    "review",
                    (comment == null ? "endorses the draft" : "asks for an amendment") + behalf(n),
                    Printout.progress("review", n, size),
                    verdict);
        }
        awaitStage("CONSOLIDATION");
    }

    /** The drafter takes the consolidated text to consensus. */
    public void consolidate() {
        perform(
                "drafter",
                "consolidate",
                "consolidate",
                "takes the consolidated text to consensus",
                "",
                fields().add("outcome", "to-consensus"));
        awaitStage("CONSENSUS");
    }

    /** The Head has the Secretariat take positions in session. */
    public void openConsensus() {
        perform(
                "head",
                "open-consensus",
                "open consensus",
                "opens consensus in session",
                "",
                fields().add("procedure", "in-session"));
    }

    /** Every member of the Secretariat takes a position; the last one can live with the text. */
    public void takePositions() {
        for (int n = 1; n <= SECRETARIAT_SEATS; n++) {
            boolean last = n == SECRETARIAT_SEATS;
            perform(
                    "secretariat-" + n,
                    "take-position",
                    "take position",
                    last ? "can live with the text" : "agrees to the text",
                    Printout.progress("positions", n, SECRETARIAT_SEATS),
                    fields().add("position", last ? "can-live-with" : "agree"));
        }
        awaitStage("APPROVAL");
    }

    /** The Head approves the final text. */
    public void approve() {
        perform(
                "head",
                "approve-final-text",
                "approve",
                "approves the final text",
                "",
                fields().add("decision", "approve"));
        awaitStage("ADOPTION");
    }

    /** The leader of every accredited delegation acts on the ballot. */
    public void adopt() {
        for (int n = 1; n <= size; n++) {
            boolean abstains = n == ABSTAINING;
            perform(
                    "leader-" + number(n),
                    "act-on-adoption",
                    "act on adoption",
                    (abstains ? "abstains" : "adopts the declaration") + behalf(n),
                    Printout.progress("ballot", n, size),
                    fields().add("act", abstains ? "abstain" : "adopt"));
        }
    }

    /** The Head announces that the declaration is adopted. */
    public void announce() {
        perform(
                "head",
                "announce-adoption",
                "announce",
                "announces that the declaration is adopted",
                "",
                fields().add("announce", "adopted"));
        awaitStage("ADOPTED");
    }

    /** What the journey has left behind so far. */
    public Summary summary() {
        var record =
                act("head", "read record", "reads the record", "", a -> a.get(documentPath() + "/record?size=1"), 200);
        var stage = document().getString("stage");
        int length = record.body().getInt("total");
        return new Summary(
                documentId, title, sessionId, sessionNumber, stage, length, List.copyOf(acts), sinceTheBeginning());
    }

    /** The account with this name, signed in once. */
    public Account as(String username) {
        var known = signedIn.get(username);
        if (known != null) {
            return known;
        }
        var account = concord.account(username);
        record(username, "sign in", "signs in", "", account.signIn(PASSWORD)).expect(200);
        signedIn.put(username, account);
        return account;
    }

    private JsonObject addDelegation(String name) {
        var delegation = fields().add("name", name)
                .add("country", "Kazakhstan")
                .add("tradition", "Interfaith")
                .build();
        var words = "adds the delegation " + name;
        var answer = act("admin", "add delegation", words, "", a -> a.post("/api/delegations", delegation, key()), 201);
        return fields().add("id", answer.string("id")).add("name", name).build();
    }

    private void addPerson(String username, String role, String credential, JsonObject delegation) {
        var person = fields().add("username", username)
                .add("name", username)
                .add("roles", Json.createArrayBuilder().add(role))
                .add("delegationId", delegation.getString("id"))
                .add("credential", credential)
                .add("password", PASSWORD)
                .build();
        var admin = as("admin");
        var answer = record("admin", "add person", "adds " + username, "", admin.post("/api/people", person, key()));
        // An earlier journey of this size has left the same people: they sign in as before.
        if (answer.status() != 409) {
            answer.expect(201);
        }
    }

    private int nextOrdinal() {
        var answer = act(
                "admin",
                "list sessions",
                "looks for a free session number",
                "",
                a -> a.get("/api/sessions?size=200"),
                200);
        int highest = items(answer).stream()
                .filter(session -> session.getString("body", "CONGRESS").equals("CONGRESS"))
                .mapToInt(session -> session.getInt("ordinal"))
                .max()
                .orElse(0);
        if (highest >= HIGHEST_ORDINAL) {
            throw new AssertionError("there is no free session number after " + highest);
        }
        return highest + 1;
    }

    /** Finds the task, claims it unless it is already held, and completes it. */
    private void perform(
            String who, String taskKind, String actKind, String words, String progress, JsonObjectBuilder completion) {
        var account = as(who);
        var task = awaitTask(account, taskKind);
        var path = "/api/tasks/" + encoded(task.id());
        if (task.claimable()) {
            record(who, "claim", "claims the task " + taskKind, "", account.post(path + "/claim", key()))
                    .expect(200);
        }
        var body = completion.build();
        act(who, actKind, words, progress, a -> a.post(path + "/complete", body, key()), 200);
    }

    private record Task(String id, boolean claimable) {}

    private Task awaitTask(Account account, String kind) {
        var expected = "a task \"" + kind + "\" that " + account.username() + " can claim or holds";
        return await(expected, () -> task(account, kind, true).or(() -> task(account, kind, false)));
    }

    private Optional<Task> task(Account account, String kind, boolean claimable) {
        var path = "/api/tasks?filter=" + (claimable ? "claimable" : "mine") + "&kind=" + kind + "&documentId="
                + encoded(documentId) + "&size=200";
        return items(account.get(path).expect(200)).stream()
                .filter(item -> item.getString("kind").equals(kind))
                .filter(item -> item.getJsonObject("document").getString("id").equals(documentId))
                .map(item -> new Task(item.getString("id"), claimable))
                .findFirst();
    }

    private void awaitStage(String stage) {
        long from = System.nanoTime();
        var drafter = as("drafter");
        var reached = await("the stage " + stage, () -> {
            var answer = drafter.get(documentPath()).expect(200);
            return Optional.of(answer).filter(each -> each.string("stage").equals(stage));
        });
        var waited = Duration.ofNanos(System.nanoTime() - from);
        tell(new Act(
                sinceTheBeginning(),
                "drafter",
                "sees the document in the stage " + stage,
                "wait for next stage",
                reached.status(),
                waited,
                ""));
    }

    private <T> T await(String expected, Supplier<Optional<T>> look) {
        long from = System.nanoTime();
        while (true) {
            var found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() - from > limit.toNanos()) {
                var document = as("drafter").get(documentPath());
                throw new AssertionError("document %s (%s) did not come to what was expected within %d s: %s%n%s"
                        .formatted(documentId, title, limit.toSeconds(), expected, document));
            }
            LockSupport.parkNanos(POLLING.toNanos());
        }
    }

    private JsonObject document() {
        return as("drafter").get(documentPath()).expect(200).body();
    }

    private String documentPath() {
        return "/api/documents/" + encoded(documentId);
    }

    private Answer act(
            String who, String kind, String words, String progress, Function<Account, Answer> call, int expected) {
        return record(who, kind, words, progress, call.apply(as(who))).expect(expected);
    }

    private Answer record(String who, String kind, String words, String progress, Answer answer) {
        tell(new Act(sinceTheBeginning(), who, words, kind, answer.status(), answer.took(), progress));
        return answer;
    }

    private void tell(Act act) {
        acts.add(act);
        listener.accept(act);
    }

    private Duration sinceTheBeginning() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private String behalf(int n) {
        return n <= delegations.size() ? " for " + delegations.get(n - 1).getString("name") : "";
    }

    private static List<JsonObject> items(Answer answer) {
        var body = answer.body();
        if (!body.containsKey("items")) {
            throw new AssertionError("expected a field \"items\" in" + System.lineSeparator() + answer);
        }
        return body.getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static JsonObjectBuilder fields() {
        return Json.createObjectBuilder();
    }

    private static String[] key() {
        return new String[] {"Idempotency-Key", UUID.randomUUID().toString()};
    }

    private static String number(int n) {
        return n < 10 ? "0" + n : Integer.toString(n);
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
