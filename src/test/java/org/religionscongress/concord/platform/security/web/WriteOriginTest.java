package org.religionscongress.concord.platform.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WriteOriginTest {
    private static final String OWN = "https://concord.example.org";

    private static boolean foreign(String origin, String fetchSite, String referer) {
        return new WriteOrigin("POST", origin, fetchSite, referer).isForeignTo(OWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {OWN, "https://concord.example.org:443", "https://CONCORD.example.org"})
    void our_own_origin_may_write(String origin) {
        assertThat(foreign(origin, null, null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "http://concord.example.org",
                "https://concord.example.org:8443",
                "https://concord.example.org.evil.example",
                "https://evil.example/?https://concord.example.org",
                "https://concord.example.org@evil.example",
                "null",
                "",
                "concord.example.org",
                "https://["
            })
    void any_other_origin_may_not(String origin) {
        assertThat(foreign(origin, null, null)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"same-origin,false", "none,false", "same-site,true", "cross-site,true", "unheard-of,true"})
    void without_an_origin_the_browser_says_what_site_it_is(String fetchSite, boolean foreign) {
        assertThat(foreign(null, fetchSite, null)).isEqualTo(foreign);
    }

    @ParameterizedTest
    @CsvSource({"https://concord.example.org/documents/1,false", "https://evil.example/documents/1,true", "odd,true"})
    void without_either_the_referring_page_says_it(String referer, boolean foreign) {
        assertThat(foreign(null, null, referer)).isEqualTo(foreign);
    }

    @Test
    void the_origin_is_believed_before_the_others() {
        assertThat(foreign("https://evil.example", "same-origin", OWN)).isTrue();
        assertThat(foreign(OWN, "cross-site", "https://evil.example")).isFalse();
    }

    @Test
    void a_script_says_nothing_and_may_write() {
        assertThat(foreign(null, null, null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"GET,false", "HEAD,false", "OPTIONS,false", "POST,true", "PUT,true", "PATCH,true", "DELETE,true"})
    void only_writes_are_asked(String method, boolean foreign) {
        assertThat(new WriteOrigin(method, "https://evil.example", null, null).isForeignTo(OWN))
                .isEqualTo(foreign);
    }
}
