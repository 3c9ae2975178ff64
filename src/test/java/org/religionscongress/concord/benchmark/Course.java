package org.religionscongress.concord.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.religionscongress.concord.journey.Account;

/** One declaration on its way, and what its drafter and the Head do between the parts of the others. */
final class Course {

    /** A task that was listed, so that its completion needs no question of its own. */
    record Part(Course course, Kind kind) {}

    private static final Map<String, Part> PARTS = new ConcurrentHashMap<>();
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration POLLING = Duration.ofMillis(5);

    private final Cast cast;
    private final String documentId;
    private final int delegations;
    private final Map<Kind, AtomicInteger> left = new EnumMap<>(Kind.class);

    private Course(Cast cast, String documentId, int delegations, int seats) {
        this.cast = cast;
        this.documentId = documentId;
        this.delegations = delegations;
        left.put(Kind.REVIEW, new AtomicInteger(delegations));
        left.put(Kind.POSITION, new AtomicInteger(seats));
        left.put(Kind.APPROVAL, new AtomicInteger(1));
        left.put(Kind.ACT, new AtomicInteger(delegations));
    }

    /** Starts a declaration and gives it out for review. */
    static Course begin(Cast cast, int delegations, int seats, String title) {
        var document = Product.done(cast.drafter()
                        .post(
                                "/api/documents",
                                Json.createObjectBuilder()
                                        .add("kind", "DECLARATION")
                                        .add("title", title)
                                        .add("originalLanguage", "en")
                                        .add("sessionId", cast.session(delegations))
                                        .add("text", "WE DECLARE:\n\n1. Water is for all.\n\n2. We share it.")
                                        .build()))
                .string("id");
        var course = new Course(cast, document, delegations, seats);
        var until = Instant.now().plus(100, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        course.perform(
                cast.drafter(),
                "draft",
                Json.createObjectBuilder()
                        .add("outcome", "submit")
                        .add("reviewUntil", until.toString())
                        .build());
        return course;
    }

    static void remember(JsonObject task, Course course) {
        if (course != null) {
            PARTS.computeIfAbsent(task.getString("id"), id -> new Part(course, Kind.of(task.getString("kind"))));
        }
    }

    static Part part(String task) {
        return PARTS.get(task);
    }

    static void forget(String task) {
        PARTS.remove(task);
    }

    String documentId() {
        return documentId;
    }

    /** Whether this was the last of its kind. */
    boolean oneLess(Kind kind) {
        return left.get(kind).decrementAndGet() == 0;
    }

    void goOnAfter(Kind kind) {
        switch (kind) {
            case REVIEW -> {
                perform(cast.drafter(), "consolidate", answer("outcome", "to-consensus"));
                perform(cast.head(), "open-consensus", answer("procedure", "in-session"));
            }
            case ACT -> perform(cast.head(), "announce-adoption", answer("announce", "adopted"));
            case POSITION, APPROVAL -> {
                // The process goes on by itself.
            }
        }
    }

    boolean isAdopted() {
        return Product.done(cast.drafter().get("/api/documents/" + documentId))
                .string("stage")
                .equals("ADOPTED");
    }

    void withdraw() {
        Product.done(cast.drafter()
                .post("/api/documents/" + documentId + "/withdrawal", answer("reason", "The measurement is over.")));
    }

    void awaitReviewTasks() {
        for (int n = 0; n < delegations; n++) {
            task(cast.of("D" + n), "review");
        }
    }

    private void perform(Account account, String kind, JsonObject answer) {
        var path = "/api/tasks/" + task(account, kind);
        Product.done(account.post(path + "/claim"));
        Product.done(account.post(path + "/complete", answer));
    }

    private String task(Account account, String kind) {
        long from = System.nanoTime();
        while (true) {
            var found = Product.done(
                            account.get("/api/tasks?filter=claimable&kind=" + kind + "&documentId=" + documentId))
                    .body()
                    .getJsonArray("items");
            if (!found.isEmpty()) {
                return found.getJsonObject(0).getString("id");
            }
            if (System.nanoTime() - from > PATIENCE.toNanos()) {
                throw new IllegalStateException("no task " + kind + " in " + documentId);
            }
            LockSupport.parkNanos(POLLING.toNanos());
        }
    }

    private static JsonObject answer(String field, String value) {
        return Json.createObjectBuilder().add(field, value).build();
    }
}
