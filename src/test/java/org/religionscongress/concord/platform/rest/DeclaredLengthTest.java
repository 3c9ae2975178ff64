package org.religionscongress.concord.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredLengthTest {
    @ParameterizedTest
    @CsvSource({"1000, false", "1001, true", "99999999999999999999, true", "-5, false", "many, false"})
    void is_over_when_it_says_so(String said, boolean isOver) {
        var headers = new MultivaluedHashMap<String, String>();
        headers.add(HttpHeaders.CONTENT_LENGTH, said);

        assertThat(DeclaredLength.isOver(1000, headers)).isEqualTo(isOver);
    }

    @Test
    void is_not_over_when_nothing_is_said() {
        assertThat(DeclaredLength.isOver(1000, new MultivaluedHashMap<>())).isFalse();
    }
}
