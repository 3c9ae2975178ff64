package org.religionscongress.concord.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanNumeralTest {
    @ParameterizedTest
    @CsvSource({
        "1,I",
        "3,III",
        "4,IV",
        "8,VIII",
        "9,IX",
        "14,XIV",
        "23,XXIII",
        "40,XL",
        "90,XC",
        "199,CXCIX",
        "400,CD",
        "1994,MCMXCIV",
        "3999,MMMCMXCIX"
    })
    void a_number_is_written_in_roman_signs(int value, String numeral) {
        assertThat(new RomanNumeral(value)).hasToString(numeral);
        assertThat(RomanNumeral.of(numeral)).contains(new RomanNumeral(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9th", "IIII", "VX", "IC", "MMMM", "ix", " X"})
    void what_is_written_in_another_way_is_none(String signs) {
        assertThat(RomanNumeral.of(signs)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 4000})
    void there_is_none_beyond_3999_nor_below_one(int value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RomanNumeral(value));
    }
}
