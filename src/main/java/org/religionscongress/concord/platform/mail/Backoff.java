package org.religionscongress.concord.platform.mail;

import java.time.Duration;
import java.time.Instant;

/** When a mail that failed is tried again: after 1, 2, 4 … 60 minutes, for three days. */
final class Backoff {
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(60);
    static final Duration PATIENCE = Duration.ofDays(3);

    private Backoff() {}

    /** @param failures how often it has failed, this time included */
    static Duration pause(int failures) {
        int doublings = Math.min(failures - 1, 6);
        Duration pause = Duration.ofMinutes(1L << doublings);
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /** A mail that nobody could try for long, as while all nodes were down, still has its one attempt. */
    static boolean isOver(Instant created, Instant now) {
        return !now.isBefore(created.plus(PATIENCE));
    }
}
