package org.religionscongress.concord.platform.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasicCredentialsTest {
    private static String header(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_first_colon_ends_the_name() {
        assertThat(BasicCredentials.of(header("head:a:b"))).contains(new BasicCredentials("head", "a:b"));
    }

    @Test
    void they_are_utf_8() {
        assertThat(BasicCredentials.of(header("Әсем:тыныш өзен"))).contains(new BasicCredentials("Әсем", "тыныш өзен"));
    }

    @Test
    void the_scheme_is_known_in_any_case() {
        assertThat(BasicCredentials.isIn("bAsIc abc")).isTrue();
        assertThat(BasicCredentials.isIn("Bearer abc")).isFalse();
        assertThat(BasicCredentials.isIn(null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Basic ", "Basic !!!", "Basic aGVhZA==", "Basic OnBhc3N3b3Jk", "Basic /////w==", "Bearer abc"})
    void what_cannot_be_read_is_nobody(String header) {
        assertThat(BasicCredentials.of(header)).isEmpty();
    }

    @Test
    void what_is_too_long_is_not_read() {
        assertThat(BasicCredentials.of(header("head:" + "x".repeat(2_000)))).isEmpty();
    }
}
