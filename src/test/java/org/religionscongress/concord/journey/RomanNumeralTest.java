package org.religionscongress.concord.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanNumeralTest {

    @ParameterizedTest
    @CsvSource({"I, 1", "IV, 4", "VIII, 8", "IX, 9", "XXIII, 23", "XLIV, 44", "MCMXCIV, 1994", "MMMCMXCIX, 3999"})
    void a_session_number_is_read_as_written(String number, int ordinal) {
        assertThat(RomanNumeral.parse(number)).isEqualTo(ordinal);
    }

    @Test
    void another_letter_is_refused_by_name() {
        assertThatThrownBy(() -> RomanNumeral.parse("9th")).hasMessageContaining("9th");
    }
}
