package org.religionscongress.concord.platform.metrics;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A figure as it was some seconds ago at most, so that who asks often asks the database seldom. */
final class KeptReading {
    static final Duration FRESH = Duration.ofSeconds(10);

    private final Figure figure;
    private final Clock clock;
    private Instant readAt = Instant.MIN;
    private double value = Double.NaN;

    KeptReading(Figure figure, Clock clock) {
        this.figure = figure;
        this.clock = clock;
    }

    /** Not a number while the database is away: a figure that cannot be read is not zero. */
    synchronized double value() {
        Instant now = clock.instant();
        if (readAt.isBefore(now.minus(FRESH)) || readAt.isAfter(now)) {
            value = read();
            readAt = now;
        }
        return value;
    }

    private double read() {
        try {
            return figure.reading().read();
        } catch (SQLException | RuntimeException away) {
            return Double.NaN;
        }
    }
}
