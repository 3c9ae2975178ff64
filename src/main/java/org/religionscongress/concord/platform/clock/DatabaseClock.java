package org.religionscongress.concord.platform.clock;

import java.time.Instant;

/** The one clock that all nodes share: it alone says whether something came in time. */
public interface DatabaseClock {
    /** The moment of this call, not of the transaction's start. */
    Instant now();
}
