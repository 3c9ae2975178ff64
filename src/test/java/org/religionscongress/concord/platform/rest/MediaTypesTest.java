package org.religionscongress.concord.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypesTest {

    @Test
    void of_what_is_accepted_only_the_types_and_their_qualities_count() {
        var accepted = List.of(
                new MediaType("application", "json", Map.of("charset", "no-such", "q", "0.9")),
                new MediaType("text", "csv", Map.of("header", "present")),
                MediaType.WILDCARD_TYPE);

        assertThat(AcceptFilter.types(accepted)).isEqualTo("application/json;q=0.9, text/csv, */*");
    }

    @ParameterizedTest(name = "a body in {0}")
    @ValueSource(strings = {"utf-8", "UTF-8"})
    void in_our_charset_is_read(String charset) {
        assertThat(BodyFilter.isInUtf8(json(charset))).isTrue();
    }

    @ParameterizedTest(name = "a body in \"{0}\"")
    @ValueSource(strings = {"utf-16", "iso-8859-1", "no-such", "", "???"})
    void in_any_other_is_not(String charset) {
        assertThat(BodyFilter.isInUtf8(json(charset))).isFalse();
    }

    @Test
    void a_body_whose_charset_nobody_names_is_in_ours() {
        assertThat(BodyFilter.isInUtf8(MediaType.APPLICATION_JSON_TYPE)).isTrue();
    }

    private static MediaType json(String charset) {
        return new MediaType("application", "json", Map.of("charset", charset));
    }
}
