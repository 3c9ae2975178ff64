package org.religionscongress.concord.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The clock of a machine that is wrong by a set time: ours, and the engine's as it is before anybody mends it. */
@ApplicationScoped
public class NodeClock {
    private static Duration ahead = Duration.ZERO;

    static void goWrongBy(Duration set) {
        ahead = set;
        ClockUtil.offset(set.toMillis());
    }

    @Produces
    public Clock clock() {
        return Clock.offset(Clock.systemUTC(), ahead);
    }
}
