package org.religionscongress.concord.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {
    @Test
    void pauses_double_up_to_an_hour() {
        assertThat(IntStream.rangeClosed(1, 8).mapToObj(Backoff::pause).map(Duration::toMinutes))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
        assertThat(Backoff.pause(Integer.MAX_VALUE)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void three_days_are_enough() {
        Instant created = Instant.parse("2026-10-07T13:00:00Z");
        assertThat(Backoff.isOver(created, Instant.parse("2026-10-10T12:59:59Z")))
                .isFalse();
        assertThat(Backoff.isOver(created, Instant.parse("2026-10-10T13:00:00Z")))
                .isTrue();
    }
}
