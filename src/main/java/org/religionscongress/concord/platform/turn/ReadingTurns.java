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

    private final Semaphore places;

    /** For the container's proxy. */
    ReadingTurns() {
        this(1);
    }

    @Inject
    ReadingTurns(@ConfigProperty(name = "concord.reads.at-once") Optional<Integer> atOnce) {
        this(atOnce.orElseGet(() -> FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors()));
    }

    ReadingTurns(int atOnce) {
        this.places = new Semaphore(Math.max(1, atOnce), true);
    }

    /** Empty where no turn came within this time. */
    Optional<Turn> within(Duration patience) throws InterruptedException {
        return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)
                ? Optional.of(new Turn(places))
                : Optional.empty();
    }
}
