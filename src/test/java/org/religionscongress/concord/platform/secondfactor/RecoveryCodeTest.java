package org.religionscongress.concord.platform.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryCodeTest {
    @Test
    void there_are_ten_and_no_two_alike() {
        List<RecoveryCode> codes = RecoveryCode.fresh();

        assertThat(codes).hasSize(10).doesNotHaveDuplicates().doesNotContainAnyElementsOf(RecoveryCode.fresh());
        assertThat(codes)
                .extracting(RecoveryCode::inGroups)
                .allMatch(text -> text.matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01AB-CDEF-GHJK-MNPQ",
                "01ab cdef ghjk mnpq",
                "o1abcdefghjkmnpq",
                "OIAB–CDEF–GHJK–MNPQ",
                "0lAB-CDEF-GHJK-MNPQ"
            })
    void one_is_known_however_it_is_typed(String typed) {
        assertThat(RecoveryCode.given(typed)).contains(new RecoveryCode("01ABCDEFGHJKMNPQ"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "01AB-CDEF-GHJK-MNP", "01AB-CDEF-GHJK-MNPQR", "01AB-CDEF-GHJK-MNPU", "123456"})
    void nothing_else_is_one(String typed) {
        assertThat(RecoveryCode.given(typed)).isEmpty();
    }

    @Test
    void one_persons_says_nothing_of_anothers() {
        RecoveryCode code = new RecoveryCode("01ABCDEFGHJKMNPQ");
        UUID person = UUID.randomUUID();

        assertThat(code.digestFor(person))
                .isEqualTo(code.digestFor(person))
                .isNotEqualTo(code.digestFor(UUID.randomUUID()))
                .doesNotContain(code.text());
        assertThat(code).hasToString("recovery code");
    }
}
