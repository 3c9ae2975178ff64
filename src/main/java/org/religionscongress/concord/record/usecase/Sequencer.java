package org.religionscongress.concord.record.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.religionscongress.concord.platform.concurrent.Rounds;
import org.religionscongress.concord.platform.startup.StartUpStep;

/** Has the events linked within a second, on every node. */
@ApplicationScoped
public class Sequencer implements StartUpStep {
    private static final Logger LOG = Logger.getLogger(Sequencer.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(500);

    @Inject
    private LinkEvents linkEvents;

    @Inject
    private Rounds rounds;

    @Override
    public Order order() {
        return Order.WORK;
    }

    @Override
    public void run() {
        rounds.begin(
                PAUSE,
                PAUSE,
                this::linkAll,
                failure -> LOG.log(Level.WARNING, "Events were not linked; trying again.", failure));
    }

    private void linkAll() {
        int linked;
        do {
            linked = linkEvents.next();
        } while (linked == LinkEvents.BATCH && !rounds.areOver());
    }
}
