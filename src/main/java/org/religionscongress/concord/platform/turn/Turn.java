package org.religionscongress.concord.platform.turn;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** One of the places at which calls are worked on, until it is given back; giving it back again does nothing. */
final class Turn implements AutoCloseable {
    private final Semaphore places;
    private final AtomicBoolean isOver = new AtomicBoolean();

    Turn(Semaphore places) {
        this.places = places;
    }

    @Override
    public void close() {
        if (isOver.compareAndSet(false, true)) {
            places.release();
        }
    }
}
