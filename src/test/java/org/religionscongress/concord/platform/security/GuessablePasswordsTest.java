package org.religionscongress.concord.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuessablePasswordsTest {
    private final GuessablePasswords guessable = new GuessablePasswords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "qwertyuiop",
                "password123",
                "Password2024",
                "iloveyou12",
                "sunshine123",
                "p4ssw0rd123",
                "aaaaaaaaaaaaaaaaaaaa",
                "concordconcord",
                "Congress2026",
                "Astana2026!",
                "administrator1",
                "парольпароль",
                "йцукенгшщз",
                "құпиясөз2026",
                "كلمةالمرور",
                "01.01.1970",
                "passwordpassword",
                "correct horse battery staple"
            })
    void hold_what_is_tried_first(String password) {
        assertThat(guessable.contains(password, "somebody")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a long enough one",
                "three doves over a river",
                "three doves over a concord of rivers",
                "мой дом стоит у тихой реки",
                "менің үйім өзен жағасында",
                "بيتي على ضفة النهر",
                "kB3$xK9!qLw"
            })
    void hold_no_words_that_do_not_belong_together(String password) {
        assertThat(guessable.contains(password, "somebody")).isFalse();
    }

    @Test
    void hold_ones_own_name() {
        assertThat(guessable.contains("Zhanar.Quttybai1", "zhanar.quttybai")).isTrue();
        assertThat(guessable.contains("Zhanar.Quttybai1", "somebody")).isFalse();
    }

    @Test
    void answer_soon_also_for_what_is_long_and_full_of_words() {
        guessable.contains("the lists are read", "somebody");

        assertThat(assertTimeout(Duration.ofSeconds(3), () -> guessable.contains("p4ssw0rd".repeat(25), "somebody")))
                .isTrue();
    }
}
