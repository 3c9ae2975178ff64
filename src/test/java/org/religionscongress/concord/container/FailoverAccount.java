package org.religionscongress.concord.container;

import jakarta.json.JsonStructure;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.religionscongress.concord.journey.Account;
import org.religionscongress.concord.journey.Answer;
import org.religionscongress.concord.journey.Concord;

/**
 * What a careful client does: it sends an act under a key of its own, and when it gets no answer, or is told to come
 * again (503), it sends the same with the same key to the next node.
 */
final class FailoverAccount {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final Account account;
    private final List<Concord> nodes;
    private final ConcurrentLinkedQueue<Answer> refused;
    private int at;

    /** Starts at the node of this number; what refuses for a while is told to {@code refused}. */
    FailoverAccount(Account account, List<Concord> nodes, int at, ConcurrentLinkedQueue<Answer> refused) {
        this.account = account;
        this.nodes = nodes;
        this.at = at;
        this.refused = refused;
    }

    /** The first answer that is final. */
    Answer post(String path, JsonStructure body) {
        var key = UUID.randomUUID().toString();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                var there = account.at(nodes.get(at % nodes.size()));
                var answer = body == null
                        ? there.post(path, "Idempotency-Key", key)
                        : there.post(path, body, "Idempotency-Key", key);
                if (answer.status() != 503) {
                    return answer;
                }
                refused.add(answer);
            } catch (UncheckedIOException noAnswer) {
                if (System.nanoTime() > until) {
                    throw noAnswer;
                }
            }
            if (System.nanoTime() > until) {
                throw new AssertionError("no final answer to " + path + " within " + PATIENCE);
            }
            at++;
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
