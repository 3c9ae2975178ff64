package org.religionscongress.concord.record.usecase;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.religionscongress.concord.platform.concurrent.JobThreads;
import org.religionscongress.concord.platform.startup.StartUpStep;

/** Has the events linked within a second, on every node. */
@ApplicationScoped
public class Sequencer implements StartUpStep {
    private static final Logger LOG = Logger.getLogger(Sequencer.class.getName());
    private static final long PAUSE = 500;

    @Inject
    private LinkEvents linkEvents;

    @Inject
    @JobThreads
    private ScheduledExecutorService threads;

    private volatile boolean stopped;
    private volatile Future<?> work;

    @Override
    public Order order() {
        return Order.WORK;
    }

    @Override
    public void run() {
        work = threads.scheduleWithFixedDelay(this::linkAll, PAUSE, PAUSE, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        stopped = true;
        if (work != null) {
            work.cancel(false);
        }
    }

    /** A failure would end the schedule. */
    private void linkAll() {
        try {
            int linked;
            do {
                linked = linkEvents.next();
            } while (linked == LinkEvents.BATCH && !stopped);
        } catch (RuntimeException failure) {
            if (!stopped) {
                LOG.log(Level.WARNING, "Events were not linked; trying again.", failure);
            }
        }
    }
}
