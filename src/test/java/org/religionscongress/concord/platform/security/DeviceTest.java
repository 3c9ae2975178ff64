package org.religionscongress.concord.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COMPUTER | Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
                "COMPUTER | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0 Safari/537.36",
                "PHONE    | Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Version/18.1 Mobile/15E148 Safari/604.1",
                "PHONE    | Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36",
                "TABLET   | Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/131.0 Safari/537.36",
                "TABLET   | Mozilla/5.0 (iPad; CPU OS 12_2 like Mac OS X) Version/12.1 Mobile/15E148 Safari/604.1",
                "PROGRAM  | curl/8.9.1"
            })
    void is_told_by_what_browsers_say(Device device, String said) {
        assertThat(Device.of(said)).isEqualTo(device);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"<script>", "\u202Ephone", "iPhone"})
    void is_a_program_for_all_that_is_no_browser(String said) {
        assertThat(Device.of(said)).isEqualTo(Device.PROGRAM);
    }

    @Test
    void is_read_from_the_beginning_of_an_endless_text_only() {
        assertThat(Device.of("Mozilla/5.0 " + "x".repeat(1_000_000) + " iPad")).isEqualTo(Device.COMPUTER);
    }
}
