package org.religionscongress.concord.container;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.religionscongress.concord.journey.Account;
import org.religionscongress.concord.journey.Concord;

/** A statement of a session that was adopted, and an item still being drafted that will carry out its first point. */
public record RoadMap(String adopted, String item) {

    private static final int SEATS = 5;

    public static RoadMap of(Concord concord, String sessionId) {
        var drafter = concord.basic("drafter", "concord");
        var adopted = adoptedStatement(concord, sessionId, "WE DECLARE:\n\n1. To keep the peace.");
        var point = drafter.get("/api/roadmap?documentId=" + adopted)
                .expect(200)
                .body()
                .getJsonArray("items")
                .getJsonObject(0);
        var item = text("ROADMAP_ITEM", sessionId)
                .add(
                        "provision",
                        Json.createObjectBuilder()
                                .add("documentId", adopted)
                                .add("provisionId", point.getString("provisionId")))
                .add("responsible", "SECRETARIAT")
                .add("due", "2900-01-01T00:00:00Z")
                .build();
        return new RoadMap(adopted, posted(drafter, item));
    }

    /** A statement that a session has adopted. */
    public static String adoptedStatement(Concord concord, String sessionId, String text) {
        var drafter = concord.basic("drafter", "concord");
        var statement =
                posted(drafter, text("STATEMENT", sessionId).add("text", text).build());
        adopt(concord, statement);
        return statement;
    }

    /** Takes a text that needs neither review nor ballot from its draft to its adoption. */
    public static void adopt(Concord concord, String text) {
        var head = concord.basic("head", "concord");
        answer(concord.basic("drafter", "concord"), text, "draft", "outcome", "submit");
        answer(head, text, "open-consensus", "procedure", "in-session");
        for (int seat = 1; seat <= SEATS; seat++) {
            answer(concord.basic("secretariat-" + seat, "concord"), text, "take-position", "position", "agree");
        }
        answer(head, text, "approve-final-text", "decision", "approve");
        answer(head, text, "announce-adoption", "announce", "adopted");
    }

    private static JsonObjectBuilder text(String kind, String sessionId) {
        return Json.createObjectBuilder()
                .add("kind", kind)
                .add("title", "A text")
                .add("originalLanguage", "en")
                .add("sessionId", sessionId)
                .add("text", "WE DECLARE:\n\n1. To keep the peace.");
    }

    private static String posted(Account drafter, JsonObject document) {
        return drafter.post("/api/documents", document).expect(201).string("id");
    }

    /** Takes the task as soon as it is there. */
    private static void answer(Account account, String documentId, String kind, String field, String word) {
        var tasks = "/api/tasks?kind=" + kind + "&documentId=" + documentId;
        var task = Awaitility.await("a task " + kind + " for " + account.username())
                .atMost(Duration.ofSeconds(20))
                .until(() -> account.get(tasks).expect(200).body().getJsonArray("items"), found -> !found.isEmpty())
                .getJsonObject(0)
                .getString("id");
        account.post("/api/tasks/" + task + "/claim").expect(200);
        account.post(
                        "/api/tasks/" + task + "/complete",
                        Json.createObjectBuilder().add(field, word).build())
                .expect(200);
    }
}
