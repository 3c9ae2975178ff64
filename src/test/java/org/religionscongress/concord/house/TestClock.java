package org.religionscongress.concord.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.religionscongress.concord.platform.clock.DatabaseClock;

/** One clock for ours and the engine's; it runs, and a test moves it on. */
@ApplicationScoped
public class TestClock {
    private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);

    /** Every node of a house tells the same time. */
    public static Clock shared() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return Clock.systemUTC().instant().plus(AHEAD.get());
            }
        };
    }

    @Produces
    public Clock clock() {
        return shared();
    }

    /** What we take for the database's clock moves with ours. */
    @Produces
    public DatabaseClock databaseClock() {
        return () -> shared().instant();
    }

    public void moveOn(Duration duration) {
        Duration ahead = AHEAD.updateAndGet(before -> before.plus(duration));
        ClockUtil.offset(ahead.toMillis());
    }
}
