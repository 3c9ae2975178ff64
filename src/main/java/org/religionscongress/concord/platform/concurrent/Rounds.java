package org.religionscongress.concord.platform.concurrent;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * What a node does again and again while no request waits for it. Whatever goes wrong in one round, the next one comes;
 * a round in hand is finished, not interrupted, when they end.
 */
@Dependent
public class Rounds {
    /** What is done in each. */
    public interface Round {
        void run() throws Exception;
    }

    @Inject
    @JobThreads
    private ScheduledExecutorService threads;

    private volatile boolean over;
    private volatile Future<?> schedule;

    /** What goes wrong while the node stops is told to nobody. */
    public void begin(Duration untilFirst, Duration pause, Round round, Consumer<Exception> failed) {
        schedule = threads.scheduleWithFixedDelay(
                () -> run(round, failed), untilFirst.toNanos(), pause.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Also asked in the middle of a long round. */
    public boolean areOver() {
        return over || Thread.currentThread().isInterrupted();
    }

    @PreDestroy
    public void end() {
        over = true;
        if (schedule != null) {
            schedule.cancel(false);
        }
    }

    /** An exception would end the schedule. */
    private void run(Round round, Consumer<Exception> failed) {
        try {
            round.run();
        } catch (Exception failure) {
            if (!areOver()) {
                failed.accept(failure);
            }
        }
    }
}
