package org.religionscongress.concord.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemindersTest {
    private static final Instant OPENED = Instant.parse("2026-10-01T12:00:00Z");
    private final Reminders reminders = Reminders.of("PT72H, PT24H");

    @Test
    void come_at_each_of_the_set_times() {
        assertThat(next(Duration.ofDays(10), null)).contains(OPENED.plus(Duration.ofDays(7)));
        assertThat(next(Duration.ofDays(10), Duration.ofDays(7))).contains(OPENED.plus(Duration.ofDays(9)));
        assertThat(next(Duration.ofDays(10), Duration.ofDays(9))).isEmpty();
    }

    @Test
    void that_would_come_before_the_opening_are_left_out() {
        assertThat(next(Duration.ofDays(2), null)).contains(OPENED.plus(Duration.ofDays(1)));
    }

    @Test
    void come_half_way_when_a_step_is_shorter_than_any_of_them() {
        assertThat(next(Duration.ofHours(2), null)).contains(OPENED.plus(Duration.ofHours(1)));
        assertThat(next(Duration.ofHours(2), Duration.ofHours(1))).isEmpty();
    }

    @Test
    void come_again_when_the_end_was_moved() {
        assertThat(next(Duration.ofDays(20), Duration.ofDays(9))).contains(OPENED.plus(Duration.ofDays(17)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PT0S"})
    void are_none_where_none_are_set(String setting) {
        assertThat(Reminders.of(setting).next(OPENED, OPENED.plus(Duration.ofDays(10)), null))
                .isEmpty();
    }

    private Optional<Instant> next(Duration length, Duration remindedAfter) {
        return reminders.next(OPENED, OPENED.plus(length), remindedAfter == null ? null : OPENED.plus(remindedAfter));
    }
}
