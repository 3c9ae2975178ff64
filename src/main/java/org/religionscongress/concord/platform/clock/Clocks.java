package org.religionscongress.concord.platform.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The node's clock. Whether a deadline has passed is asked of the {@link DatabaseClock} alone. */
@ApplicationScoped
public class Clocks {
    @Produces
    @ApplicationScoped
    public Clock clock() {
        return Clock.systemUTC();
    }
}
