package org.religionscongress.concord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CookiesTest {

    private final Cookies cookies = new Cookies();

    @Test
    void no_cookie_sends_no_header() {
        assertThat(cookies.header()).isEmpty();
    }

    @Test
    void a_cookie_is_sent_back_without_its_attributes() {
        take("__Host-concord=abc; Path=/; HttpOnly; Secure; SameSite=Strict");

        assertThat(cookies.header()).contains("__Host-concord=abc");
    }

    @Test
    void a_new_value_takes_the_place_of_the_old_one() {
        take("concord=before; Path=/");
        take("concord=after; Path=/");

        assertThat(cookies.header()).contains("concord=after");
    }

    @Test
    void a_cookie_that_ends_at_once_is_forgotten() {
        take("concord=abc; Path=/");
        take("concord=; Path=/; Max-Age=0");

        assertThat(cookies.header()).isEmpty();
    }

    private void take(String line) {
        cookies.takeFrom(HttpHeaders.of(Map.of("Set-Cookie", List.of(line)), (name, value) -> true));
    }
}
