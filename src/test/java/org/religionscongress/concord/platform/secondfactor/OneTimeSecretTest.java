package org.religionscongress.concord.platform.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OneTimeSecretTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111L);

    private final OneTimeSecret secret = new OneTimeSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** The last six of the eight digits in appendix B of the RFC. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void makes_the_codes_of_rfc_6238(long seconds, String code) {
        assertThat(secret.code(Instant.ofEpochSecond(seconds))).isEqualTo(code);
    }

    @Test
    void makes_them_of_latin_digits_whatever_the_language_of_the_server() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(secret.code(NOW)).isEqualTo("050471");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void is_written_as_apps_read_it() {
        assertThat(secret.inBase32()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(OneTimeSecret.fresh().inBase32()).hasSize(32).isNotEqualTo(secret.inBase32());
        assertThat(secret).hasToString("secret");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void takes_the_code_of_a_clock_that_is_one_step_fast_or_slow(int steps) {
        String code = secret.code(NOW.plus(OneTimeSecret.STEP.multipliedBy(steps)));

        assertThat(secret.stepOf(code, NOW, 0)).hasValue(OneTimeSecret.stepAt(NOW) + steps);
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, 2, 100})
    void takes_no_code_from_further_away(int steps) {
        String code = secret.code(NOW.plus(OneTimeSecret.STEP.multipliedBy(steps)));

        assertThat(secret.stepOf(code, NOW, 0)).isEmpty();
    }

    @Test
    void takes_no_code_of_a_step_that_was_used_nor_of_one_before_it() {
        long used = OneTimeSecret.stepAt(NOW);

        assertThat(secret.stepOf(secret.code(NOW), NOW, used)).isEmpty();
        assertThat(secret.stepOf(secret.code(NOW.minus(OneTimeSecret.STEP)), NOW, used))
                .isEmpty();
        assertThat(secret.stepOf(secret.code(NOW.plus(OneTimeSecret.STEP)), NOW, used))
                .hasValue(used + 1);
    }

    @ParameterizedTest
    @CsvSource({"050471", "050 471", "050-471", "' 050471 '", "٠٥٠٤٧١", "۰۵۰۴۷۱"})
    void is_typed_in_groups_and_in_the_digits_of_any_language(String typed) {
        assertThat(MomentCode.given(typed)).contains("050471");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "05047", "0504711", "o50471", "-", "${7*7}", "\uD835\uDFCE50471"})
    void is_nothing_else(String typed) {
        assertThat(MomentCode.given(typed)).isEmpty();
    }
}
