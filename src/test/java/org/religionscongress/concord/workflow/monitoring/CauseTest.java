package org.religionscongress.concord.workflow.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CauseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Value too long for column \"TITLE\": 'the secret text' (600)",
                "Unique index or primary key violation: \"X ON T(A) VALUES ( /* 1 */ 'the secret text' )\"",
                "duplicate key value\n  Detail: Key (title)=(the secret text) already exists.",
                "duplicate key Key (title)=(the secret text) already exists.",
                "Cannot parse 'the secret text",
            })
    void tells_nothing_that_people_wrote(String message) {
        assertThat(Cause.of(message)).doesNotContain("secret");
        assertThat(Cause.trace("java.sql.SQLException: " + message + "\n\tat a.B.c(B.java:1)\n"))
                .doesNotContain("secret")
                .contains("at a.B.c(B.java:1)");
    }

    @Test
    void keeps_what_names_the_fault() {
        assertThat(Cause.of("could not extend file: No space left on device"))
                .isEqualTo("could not extend file: No space left on device");
        assertThat(Cause.of("Exception [EclipseLink-4002]: X\nInternal Exception: Y: no space left\nCall: INSERT"))
                .isEqualTo("Internal Exception: Y: no space left");
        assertThat(Cause.of(null)).isNull();
    }

    @Test
    void keeps_the_chain_of_causes_and_the_places_in_the_program() {
        String whole = """
                org.example.OuterException: could not do it
                Call: INSERT INTO draft VALUES ('the secret text')
                \tat org.example.Outer.act(Outer.java:7)
                Caused by: java.sql.SQLException: refused
                \tat org.example.Inner.act(Inner.java:9)
                \t... 12 more
                """;

        assertThat(Cause.trace(whole)).isEqualTo("""
                org.example.OuterException: could not do it
                \tat org.example.Outer.act(Outer.java:7)
                Caused by: java.sql.SQLException: refused
                \tat org.example.Inner.act(Inner.java:9)
                \t... 12 more
                """);
    }
}
