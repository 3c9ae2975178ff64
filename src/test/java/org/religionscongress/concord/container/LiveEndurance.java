package org.religionscongress.concord.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.religionscongress.concord.house.Quickest;
import org.religionscongress.concord.journey.Account;
import org.religionscongress.concord.journey.Answer;
import org.religionscongress.concord.journey.Concord;
import org.religionscongress.concord.journey.DeclarationJourney;
import org.religionscongress.concord.journey.EventLine;

/** Two hundred open screens at two nodes hear what happens at either, and only what their readers may know. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveEndurance {
    private static final Logger LOG = Logger.getLogger(LiveEndurance.class.getName());
    private static final int ACCREDITED = 19;
    private static final int LINES_EACH = 5;
    private static final Duration SOON = Duration.ofSeconds(2);

    private final List<EventLine> lines = new ArrayList<>();
    private TwoNodes nodes;

    @BeforeAll
    void start() {
        nodes = new TwoNodes();
    }

    @AfterEach
    void hangUp() {
        lines.forEach(EventLine::close);
        lines.clear();
    }

    @AfterAll
    void stop() {
        nodes.close();
    }

    @Test
    void an_answer_is_heard_by_all_who_know_of_the_text_within_two_seconds() {
        Concord first = nodes.concords().get(0);
        DeclarationJourney journey = new DeclarationJourney(first, Clock.systemUTC(), ACCREDITED, act -> {});
        journey.gatherDelegations();
        journey.openSession();
        Stream.of("member-%02d", "leader-%02d")
                .flatMap(name -> IntStream.rangeClosed(1, ACCREDITED).mapToObj(name::formatted))
                .forEach(this::listen);
        Stream.of("head", "drafter").forEach(this::listen);
        List<EventLine> concerned = List.copyOf(lines);
        assertThat(concerned).hasSizeGreaterThanOrEqualTo(200);
        listen("leader-20");
        List<EventLine> outsiders = lines.subList(concerned.size(), lines.size());

        List<String> topics = new ArrayList<>();
        Account member = first.signIn("member-01", "concord");
        assertThat(Quickest.of(3, SOON.toMillis(), any -> {
                    String document = journey.post();
                    journey.submit();
                    topics.add("document " + document);
                    return untilAllHaveHeard(concerned, member, document);
                }))
                .as("milliseconds until the last has heard")
                .isLessThan(SOON.toMillis());
        assertThat(outsiders).allSatisfy(line -> assertThat(line.topics()).doesNotContainAnyElementsOf(topics));
    }

    private static double untilAllHaveHeard(List<EventLine> concerned, Account member, String document) {
        String topic = "document " + document;
        String task = review(member, document);
        member.post("/api/tasks/" + task + "/claim").expect(200);
        long begun = System.nanoTime();
        member.post(
                        "/api/tasks/" + task + "/complete",
                        Json.createObjectBuilder().add("verdict", "endorse").build())
                .expect(200);

        Awaitility.await("all have heard")
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> concerned.stream().allMatch(line -> heardSince(line, topic, begun) != null));
        Duration slowest = Duration.ofNanos(concerned.stream()
                .mapToLong(line -> heardSince(line, topic, begun) - begun)
                .max()
                .orElseThrow());
        LOG.info(() -> concerned.size() + " lines have heard; the last after " + slowest);
        return slowest.toNanos() / 1e6;
    }

    @Test
    void who_signs_out_at_one_node_hears_no_more_at_the_other() {
        EventLine another = listen(nodes.second().signIn("member-03", "concord"));

        assertThat(Quickest.of(3, SOON.toMillis(), any -> untilItsLinesEnd("member-02")))
                .as("milliseconds until both lines end")
                .isLessThan(SOON.toMillis());
        assertThat(another.isOpen()).isTrue();
    }

    private double untilItsLinesEnd(String username) {
        Account member = nodes.concords().get(0).signIn(username, "concord");
        EventLine here = listen(member);
        EventLine there = listen(member.at(nodes.second()));

        member.delete("/api/session").expect(204);

        return Quickest.timeOf(() -> Awaitility.await("both lines end")
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> here.hasEnded() && there.hasEnded()));
    }

    @Test
    void who_signs_out_at_one_node_is_nobody_at_the_other() {
        Account member = nodes.concords().get(0).signIn("member-04", "concord");
        Account kept = member.at(nodes.second());
        kept.get("/api/me").expect(200);
        String cookie = cookieOf("member-05");
        Account there = nodes.second().anonymous();
        there.get("/api/me", "Cookie", cookie).expect(200);

        nodes.concords()
                .get(0)
                .anonymous()
                .delete("/api/session", "Cookie", cookie)
                .expect(204);

        there.get("/api/me", "Cookie", cookie).expect(401);
        kept.get("/api/me").expect(200);
    }

    @Test
    void ten_wrong_passwords_shut_the_account_at_either_node_whichever_heard_them() {
        for (int attempt = 0; attempt < 10; attempt++) {
            Concord node = nodes.concords().get(attempt % 2);
            node.account("second-clerk").signIn("not the password").expect(401);
        }

        for (Concord node : nodes.concords()) {
            Answer refused = node.account("second-clerk").signIn("concord").expect(429);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        }
        nodes.second().signIn("member-07", "concord");
    }

    private String cookieOf(String username) {
        return nodes.concords()
                .get(0)
                .account(username)
                .signIn("concord")
                .expect(200)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";")[0];
    }

    /** As many as one has tabs and devices, at both nodes. */
    private void listen(String username) {
        Account account = nodes.concords().get(0).signIn(username, "concord");
        for (int i = 0; i < LINES_EACH; i++) {
            listen(account.at(nodes.concords().get(i % 2)));
        }
    }

    private EventLine listen(Account account) {
        EventLine line = account.listen();
        assertThat(line.isOpen())
                .as("the line of %s: %d", line.username(), line.status())
                .isTrue();
        lines.add(line);
        return line;
    }

    private static Long heardSince(EventLine line, String topic, long begun) {
        return line.heard().stream()
                .filter(heard -> heard.topic().equals(topic) && heard.at() > begun)
                .map(EventLine.Heard::at)
                .findFirst()
                .orElse(null);
    }

    private static String review(Account member, String document) {
        return Awaitility.await("the review")
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> member.get("/api/tasks?kind=review&documentId=" + document)
                                .expect(200)
                                .body()
                                .getJsonArray("items")
                                .getValuesAs(JsonObject.class),
                        found -> !found.isEmpty())
                .get(0)
                .getString("id");
    }
}
