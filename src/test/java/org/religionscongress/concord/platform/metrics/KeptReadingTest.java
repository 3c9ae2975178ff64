package org.religionscongress.concord.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptReadingTest {
    private final SetClock clock = new SetClock();
    private final AtomicInteger readings = new AtomicInteger();

    @Test
    void a_figure_is_read_once_for_all_who_ask_within_some_seconds() {
        KeptReading kept = new KeptReading(new Figure("some", "Some.", readings::incrementAndGet), clock);

        assertThat(kept.value()).isEqualTo(1);
        assertThat(kept.value()).isEqualTo(1);
        clock.now = clock.now.plus(KeptReading.FRESH).plusSeconds(1);
        assertThat(kept.value()).isEqualTo(2);
    }

    @Test
    void a_figure_that_cannot_be_read_is_not_zero() {
        KeptReading kept = new KeptReading(
                new Figure("some", "Some.", () -> {
                    throw new SQLException("away");
                }),
                clock);

        assertThat(kept.value()).isNaN();
    }

    private static final class SetClock extends Clock {
        private Instant now = Instant.EPOCH.plus(Duration.ofDays(1));

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
            return now;
        }
    }
}
