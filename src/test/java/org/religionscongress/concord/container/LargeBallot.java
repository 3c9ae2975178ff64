package org.religionscongress.concord.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.religionscongress.concord.journey.Account;
import org.religionscongress.concord.journey.Answer;
import org.religionscongress.concord.journey.Concord;
import org.religionscongress.concord.journey.DeclarationJourney;

/** A ballot of a hundred delegations, whose leaders act at two nodes at once while something happens to these. */
final class LargeBallot {

    static final int DELEGATIONS = 100;
    private static final int AT_ONCE = 12;

    private final List<Concord> nodes;
    private final DeclarationJourney journey;
    private final Account head;
    private final String documentId;
    private final List<String> tasks = new ArrayList<>();
    private final ConcurrentLinkedQueue<Answer> refused = new ConcurrentLinkedQueue<>();
    private final AtomicInteger acknowledged = new AtomicInteger();

    /** Takes a new declaration to where its hundred delegations are asked to act. */
    LargeBallot(List<Concord> nodes) {
        this.nodes = nodes;
        journey = new DeclarationJourney(nodes.get(0), Clock.systemUTC(), DELEGATIONS, act -> {});
        journey.gatherDelegations();
        journey.openSession();
        documentId = journey.post();
        journey.submit();
        journey.review();
        journey.consolidate();
        journey.openConsensus();
        journey.takePositions();
        journey.approve();
        head = journey.as("head");
        for (int n = 1; n <= DELEGATIONS; n++) {
            tasks.add(Awaitility.await("the ballot")
                    .atMost(Duration.ofSeconds(30))
                    .pollDelay(Duration.ZERO)
                    .until(task(leader(n), "act-on-adoption"), found -> found != null));
        }
    }

    String documentId() {
        return documentId;
    }

    /** Answers of those who were told to come again. */
    List<Answer> refused() {
        return List.copyOf(refused);
    }

    /** All act; once so many are told that their act is done, this happens. Returns when all have been told. */
    void actWhile(int told, Runnable happening) throws Exception {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Answer>> acts = new ArrayList<>();
            for (int n = 1; n <= DELEGATIONS; n++) {
                int number = n;
                acts.add(threads.submit(() -> act(number)));
            }
            Awaitility.await(told + " acts")
                    .atMost(Duration.ofMinutes(1))
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> acknowledged.get() >= told);
            happening.run();
            for (Future<Answer> act : acts) {
                act.get(3, TimeUnit.MINUTES).expect(200);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Every act that was acknowledged is there once, and nothing beside them; the ballot ends in an adopted text. */
    void isCompleteAt(Concord node, Duration within) {
        var there = head.at(node);
        var task = Awaitility.await("the end of the ballot")
                .atMost(within)
                .pollDelay(Duration.ZERO)
                .ignoreExceptions()
                .until(task(there, "announce-adoption"), found -> found != null);
        there.post("/api/tasks/" + task + "/claim").expect(200);
        there.post(
                        "/api/tasks/" + task + "/complete",
                        Json.createObjectBuilder().add("announce", "adopted").build())
                .expect(200);
        assertThat(record(there, "act-on-adoption"))
                .extracting(event -> event.getString("onBehalfOf"))
                .hasSize(DELEGATIONS)
                .doesNotHaveDuplicates();
        assertThat(record(there, "open-ballot")).hasSize(1);
        assertThat(record(there, "count-ballot")).hasSize(1);
        assertThat(all(there, "positions"))
                .filteredOn(position -> position.getString("step").equals("BALLOT"))
                .extracting(position -> position.getString("delegationId"))
                .hasSize(DELEGATIONS)
                .doesNotHaveDuplicates();
        assertThat(there.get("/api/documents/" + documentId).expect(200).string("stage"))
                .isEqualTo("ADOPTED");
    }

    private Answer act(int number) {
        var account = new FailoverAccount(leader(number), nodes, number, refused);
        var path = "/api/tasks/" + tasks.get(number - 1);
        account.post(path + "/claim", null).expect(200);
        var answer = account.post(
                path + "/complete",
                Json.createObjectBuilder().add("act", "adopt").build());
        acknowledged.incrementAndGet();
        return answer;
    }

    private Account leader(int n) {
        return journey.as("leader-" + (n < 10 ? "0" + n : n));
    }

    private java.util.concurrent.Callable<String> task(Account account, String kind) {
        return () -> account
                .get("/api/tasks?kind=" + kind + "&documentId=" + documentId)
                .expect(200)
                .body()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(each -> each.getString("id"))
                .findFirst()
                .orElse(null);
    }

    private List<JsonObject> record(Account reader, String act) {
        return all(reader, "record").stream()
                .filter(event -> event.getString("act").equals(act))
                .toList();
    }

    private List<JsonObject> all(Account reader, String list) {
        List<JsonObject> all = new ArrayList<>();
        for (int page = 0; ; page++) {
            var answer = reader.get("/api/documents/%s/%s?size=200&page=%d".formatted(documentId, list, page))
                    .expect(200)
                    .body();
            all.addAll(answer.getJsonArray("items").getValuesAs(JsonObject.class));
            if (all.size() >= answer.getInt("total")) {
                return all;
            }
        }
    }
}
