package org.religionscongress.concord.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.religionscongress.concord.house.Seed;
import org.religionscongress.concord.journey.Answer;

/** A hundred delegations act at two nodes of the delivered WAR while a node dies, or the database goes away. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultsEndurance {

    /** The time after which the jobs of a dead node are another's, and ten seconds to do them. */
    private static final Duration TAKEN_OVER = Duration.ofSeconds(60 + 10);

    private static final Duration READY_AGAIN = Duration.ofSeconds(30);

    private TwoNodes nodes;

    @BeforeAll
    void start() {
        nodes = new TwoNodes();
    }

    @AfterAll
    void stop() {
        nodes.close();
    }

    @Test
    void after_a_node_was_killed_the_other_takes_over_its_jobs_and_every_act_stands_once() throws Exception {
        var seed = Seed.of("A node killed while 100 delegations act", 1);
        var ballot = new LargeBallot(nodes.concords());
        try (var rounds = new HeldRounds(nodes.second(), nodes.database)) {
            rounds.holdTheirEnd();

            ballot.actWhile(told(seed.first()), nodes::killFirst);

            long killed = System.nanoTime();
            rounds.letGo();
            rounds.haveEnded(TAKEN_OVER);
            seed.tell("%d jobs were held by two nodes; the last was done %.1f s after the kill"
                    .formatted(rounds.held(), (System.nanoTime() - killed) / 1e9));
            assertThat(ballot.refused()).isEmpty();
            ballot.isCompleteAt(nodes.second(), TAKEN_OVER);
        } finally {
            nodes.startFirstAgain();
        }
    }

    @Test
    void after_the_database_was_restarted_all_goes_on_and_every_act_stands_once() throws Exception {
        goesOnAfter("PostgreSQL restarted while 100 delegations act", RestartablePostgresql::stop);
    }

    @Test
    void after_the_database_crashed_all_goes_on_and_every_act_stands_once() throws Exception {
        goesOnAfter("PostgreSQL crashed while 100 delegations act", RestartablePostgresql::crash);
    }

    private void goesOnAfter(String proof, Consumer<RestartablePostgresql> end) throws Exception {
        var seed = Seed.of(proof, 2);
        for (int trial = 0; trial < seed.trials(); trial++) {
            var ballot = new LargeBallot(nodes.concords());
            Map<String, Duration> readyAfter = new TreeMap<>();

            ballot.actWhile(told(seed.of(trial)), () -> {
                end.accept(nodes.database);
                nodes.database.startAgain();
                readyAfter.putAll(readyAgain());
            });

            seed.tell("ready again after %s; %d calls told to come again"
                    .formatted(readyAfter.values(), ballot.refused().size()));
            assertThat(readyAfter.values()).allSatisfy(time -> assertThat(time).isLessThan(READY_AGAIN));
            assertThat(ballot.refused()).allSatisfy(FaultsEndurance::isClear);
            ballot.isCompleteAt(nodes.second(), TAKEN_OVER);
        }
    }

    /** After how many acknowledged acts the fault comes. */
    private static int told(long seed) {
        return 20 + Seed.random(seed).nextInt(40);
    }

    private Map<String, Duration> readyAgain() {
        long begun = System.nanoTime();
        Map<String, Duration> times = new TreeMap<>();
        List<PayaraMicro> waiting = new ArrayList<>(nodes.servers());
        Awaitility.await("both nodes are ready again")
                .atMost(READY_AGAIN.multipliedBy(3))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    for (PayaraMicro server : List.copyOf(waiting)) {
                        if (server.isReady()) {
                            times.put(
                                    server.concord().address().toString(), Duration.ofNanos(System.nanoTime() - begun));
                            waiting.remove(server);
                        }
                    }
                    return waiting.isEmpty();
                });
        return times;
    }

    /** A client must be able to tell that nothing is wrong with its call, and when to come again. */
    private static void isClear(Answer answer) {
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as("%s", answer)
                .startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).as("%s", answer).isPresent();
    }
}
