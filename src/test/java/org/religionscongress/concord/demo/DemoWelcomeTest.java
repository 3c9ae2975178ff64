package org.religionscongress.concord.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DemoWelcomeTest {
    private static final String PORT = "concord.port";

    @AfterEach
    void forgetThePort() {
        System.clearProperty(PORT);
    }

    @Test
    void tells_where_it_is_and_as_whom_to_sign_in() {
        assertThat(welcome())
                .contains(
                        "http://127.0.0.1:8080 ",
                        "\"concord\"",
                        "drafter",
                        "member-01",
                        "secretariat-1",
                        "head, deputy",
                        "leader-20",
                        "second-clerk",
                        "assistant",
                        "observer",
                        "admin",
                        "http://127.0.0.1:8080/library");
    }

    @Test
    void tells_the_port_that_it_was_started_with() {
        System.setProperty(PORT, "8081");
        assertThat(welcome()).contains("http://127.0.0.1:8081 ").doesNotContain("8080");
    }

    private static String welcome() {
        return DemoWelcome.text(ConfigProvider.getConfig().getValue("concord.public-address", String.class));
    }
}
