package org.religionscongress.concord.platform.turn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets only so many calls read at once, whoever came first, so that however many read, acts and jobs find processors
 * free.
 */
@ApplicationScoped
class ReadingTurns {
    private static final int FOR_EACH_PROCESSOR = 2;

    /** Each who waits holds one of the server's 200 threads; the others are for those who act. */
    private static final int MAY_WAIT = 100;

    private final Semaphore places;
    private final int mayWait;

    /** For the container's proxy. */
    ReadingTurns() {
        this(1, 0);
    }

    @Inject
    ReadingTurns(@ConfigProperty(name = "concord.reads.at-once") Optional<Integer> atOnce) {
        this(atOnce.orElseGet(() -> FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors()), MAY_WAIT);
    }

    ReadingTurns(int atOnce, int mayWait) {
        this.places = new Semaphore(atOnce, true);
        this.mayWait = mayWait;
    }

    /** Empty where no turn came within this time, and at once where too many wait already. */
    Optional<Turn> within(Duration patience) throws InterruptedException {
        return places.getQueueLength() < mayWait && places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)
                ? Optional.of(new Turn(places))
                : Optional.empty();
    }
}
