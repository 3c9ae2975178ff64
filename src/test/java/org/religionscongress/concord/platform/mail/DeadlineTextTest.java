package org.religionscongress.concord.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTextTest {
    private static final Instant AFTERNOON = Instant.parse("2026-10-07T13:00:00Z");
    private static final ZoneId ASTANA = ZoneId.of("Asia/Almaty");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 7 Oct 2026, 18:00 Astana (13:00 UTC)",
                "kk | 2026 ж. 7 қазан, 18:00 Астана (13:00 UTC)",
                "ru | 7 октября 2026 г., 18:00 Астана (13:00 UTC)",
                "ar | 7 أكتوبر 2026، 18:00 أستانا (13:00 UTC)",
                "ru-KZ | 7 октября 2026 г., 18:00 Астана (13:00 UTC)",
                "xx | 7 Oct 2026, 18:00 Astana (13:00 UTC)"
            })
    void a_deadline_reads_in_the_recipients_language(String language, String expected) {
        assertThat(DeadlineText.in(language).of(AFTERNOON, ASTANA)).isEqualTo(expected);
    }

    @Test
    void another_day_by_utc_is_said() {
        Instant lateEvening = Instant.parse("2026-10-06T21:00:00Z");
        assertThat(DeadlineText.in("en").of(lateEvening, ASTANA))
                .isEqualTo("7 Oct 2026, 02:00 Astana (6 Oct 2026, 21:00 UTC)");
    }

    @Test
    void the_session_may_name_its_place() {
        assertThat(DeadlineText.in("en").of(AFTERNOON, ZoneId.of("Europe/Rome"), "Vatican City"))
                .isEqualTo("7 Oct 2026, 15:00 Vatican City (13:00 UTC)");
    }

    @Test
    void a_zone_of_another_city_is_called_by_it() {
        assertThat(DeadlineText.in("en").of(AFTERNOON, ZoneId.of("America/New_York")))
                .isEqualTo("7 Oct 2026, 09:00 New York (13:00 UTC)");
    }

    @Test
    void utc_is_said_once() {
        assertThat(DeadlineText.in("en").of(AFTERNOON, ZoneId.of("UTC"))).isEqualTo("7 Oct 2026, 13:00 UTC");
        assertThat(DeadlineText.in("en").of(AFTERNOON, ZoneOffset.UTC)).isEqualTo("7 Oct 2026, 13:00 UTC");
    }
}
