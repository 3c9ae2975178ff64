package org.religionscongress.concord.platform.expiry;

import java.time.Instant;

/** Keeps what is of use for a time only. */
public interface Expiring {
    /** Deletes what is of no use any more; how many rows went. */
    int forgetExpired(Instant now);
}
