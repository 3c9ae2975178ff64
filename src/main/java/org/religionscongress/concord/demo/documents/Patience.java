package org.religionscongress.concord.demo.documents;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** Waits for what jobs do between two people's acts, but not for ever. */
final class Patience {
    /** The jobs that a stopped node had in hand are free for others only after a minute. */
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private static final Duration PAUSE = Duration.ofMillis(40);

    private Patience() {}

    static <T> T until(String what, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + LIMIT.toNanos();
        Optional<T> found = look.get();
        while (found.isEmpty()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("There was no " + what + " after " + LIMIT.toSeconds() + " seconds.");
            }
            pause();
            found = look.get();
        }
        return found.get();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The node stops.");
        }
    }
}
