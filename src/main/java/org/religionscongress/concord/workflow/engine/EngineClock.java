package org.religionscongress.concord.workflow.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.religionscongress.concord.platform.clock.DatabaseClock;
import org.religionscongress.concord.platform.concurrent.Rounds;
import org.religionscongress.concord.platform.startup.StartUpStep;

/**
 * Keeps the engine's clock at the database's: on a node whose own clock is wrong, timers would fire early or late, and
 * the locks of its jobs would hold too short or too long for the other nodes.
 */
@ApplicationScoped
public class EngineClock implements StartUpStep {
    private static final Logger LOG = Logger.getLogger(EngineClock.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(10);

    /** A reading that took longer than this tells too little, and is left to the next one. */
    private static final Duration LONGEST_READING = Duration.ofMillis(200);

    /** Less than this is not worth a correction. */
    private static final Duration TOLERANCE = Duration.ofMillis(50);

    @Inject
    private DatabaseClock database;

    @Inject
    private Rounds rounds;

    /** The engine's offset is counted from the machine's own clock, right or wrong; it is read for nothing else. */
    private final Clock machine = Clock.systemUTC();

    @Override
    public Order order() {
        return Order.ENGINE;
    }

    @Override
    public void run() {
        follow();
        rounds.begin(
                PAUSE,
                PAUSE,
                this::follow,
                unreadable -> LOG.log(Level.FINE, "The database tells no time; asking again.", unreadable));
    }

    void follow() {
        Instant before = ClockUtil.now().toInstant();
        Instant now = database.now();
        Duration reading = Duration.between(before, ClockUtil.now().toInstant());
        if (reading.isNegative() || reading.compareTo(LONGEST_READING) > 0) {
            return;
        }
        Duration behind = Duration.between(before.plus(reading.dividedBy(2)), now);
        if (behind.abs().compareTo(TOLERANCE) > 0) {
            LOG.log(Level.WARNING, "This machine''s clock is wrong: the engine''s is set on by {0}.", behind);
            ClockUtil.offset(ClockUtil.now().getTime() - machine.millis() + behind.toMillis());
        }
    }
}
