package org.religionscongress.concord.platform.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class ReadingTurnsTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(1);

    private final ReadingTurns turns = new ReadingTurns(2, 5);

    @Test
    void as_many_read_as_there_are_places_and_the_next_waits_until_one_is_given_back() throws Exception {
        var first = turns.within(SHORT).orElseThrow();
        assertThat(turns.within(SHORT)).isPresent();
        assertThat(turns.within(SHORT)).isEmpty();
        first.close();
        assertThat(turns.within(SHORT)).isPresent();
    }

    @Test
    void a_place_given_back_twice_is_one_place() throws Exception {
        var first = turns.within(SHORT).orElseThrow();
        assertThat(turns.within(SHORT)).isPresent();
        first.close();
        first.close();
        assertThat(turns.within(SHORT)).isPresent();
        assertThat(turns.within(SHORT)).isEmpty();
    }

    @Test
    void who_came_first_reads_first() throws Exception {
        var first = turns.within(SHORT).orElseThrow();
        var second = turns.within(SHORT).orElseThrow();
        List<Integer> order = Collections.synchronizedList(new ArrayList<>());
        var waiting = fiveWaiting(order);
        second.close();
        for (Thread each : waiting) {
            each.join(LONG.toMillis());
        }
        first.close();
        assertThat(order).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void whoever_comes_when_too_many_wait_is_told_at_once() throws Exception {
        var first = turns.within(SHORT).orElseThrow();
        var second = turns.within(SHORT).orElseThrow();
        var waiting = fiveWaiting(Collections.synchronizedList(new ArrayList<>()));
        assertTimeoutPreemptively(
                LONG.dividedBy(3), () -> assertThat(turns.within(LONG)).isEmpty());
        first.close();
        second.close();
        for (Thread each : waiting) {
            each.join(LONG.toMillis());
        }
        assertThat(turns.within(SHORT)).isPresent();
    }

    private List<Thread> fiveWaiting(List<Integer> order) {
        List<Thread> waiting = new ArrayList<>();
        for (int n = 1; n <= 5; n++) {
            int number = n;
            var thread = new Thread(() -> {
                try (Turn mine = turns.within(LONG).orElseThrow()) {
                    order.add(number);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
            });
            thread.start();
            Awaitility.await().until(() -> thread.getState() == Thread.State.TIMED_WAITING);
            waiting.add(thread);
        }
        return waiting;
    }
}
