package org.religionscongress.concord.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.religionscongress.concord.platform.security.SecurityHouse.refusal;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {
    @Nested
    class In_production {
        private final PasswordPolicy policy = new PasswordPolicy(Mode.PRODUCTION, 210_000);

        @Test
        void a_password_has_at_least_ten_characters() {
            assertThat(policy.accepted("password", "0123456789")).isEqualTo("0123456789");
            assertThat(refusal(() -> policy.accepted("password", "012345678")).members())
                    .containsEntry("field", "password");
        }

        @Test
        void a_character_beyond_the_basic_plane_is_one() {
            assertThat(refusal(() -> policy.accepted("password", "\uD83D\uDD4A".repeat(9)))
                            .status())
                    .isEqualTo(422);
            assertThat(policy.accepted("password", "\uD83D\uDD4A".repeat(10))).hasSize(20);
        }
    }

    @Nested
    class In_a_demo {
        private final PasswordPolicy policy = new PasswordPolicy(Mode.DEMO, 1);

        @Test
        void a_password_may_be_short_but_not_empty() {
            assertThat(policy.accepted("password", "concord")).isEqualTo("concord");
            assertThat(refusal(() -> policy.accepted("password", "")).status()).isEqualTo(422);
        }

        @Test
        void a_password_has_at_most_two_hundred_characters() {
            assertThat(policy.accepted("password", "x".repeat(200))).hasSize(200);
            assertThat(refusal(() -> policy.accepted("password", "x".repeat(201)))
                            .status())
                    .isEqualTo(422);
        }
    }

    @Test
    void the_mode_is_demo_or_production() {
        assertThat(Mode.of("demo")).isEqualTo(Mode.DEMO);
        assertThat(Mode.of(" Production ")).isEqualTo(Mode.PRODUCTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "prod", "demo,production"})
    void any_other_mode_is_refused(String setting) {
        assertThatIllegalArgumentException().isThrownBy(() -> Mode.of(setting)).withMessageContaining("concord.mode");
    }

    @Test
    void a_hash_tells_how_it_was_made_and_never_the_same_twice() {
        PasswordHash hash = PasswordHash.of("a quiet river", 1000);

        assertThat(hash.written()).startsWith("pbkdf2-sha512$1000$").hasSizeLessThan(300);
        assertThat(PasswordHash.of("a quiet river", 1000).written()).isNotEqualTo(hash.written());
        assertThat(PasswordHash.parse(hash.written()).matches("a quiet river")).isTrue();
        assertThat(PasswordHash.parse(hash.written()).matches("a quiet rive")).isFalse();
    }

    @Test
    void a_hash_is_the_standard_one() {
        byte[] salt = "salt".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        // PBKDF2-HMAC-SHA-512 of "password" with "salt", one round, as published test vectors give it.
        String known = "867f70cf1ade02cff3752599a3a53dc4af34c7a669815ae5d513554e1c8cf252"
                + "c02d470a285a0501bad999bfe943c08f050235d7d68b1da55e63f73b60a57fce";

        assertThat(new PasswordHash(1, salt, java.util.HexFormat.of().parseHex(known)).matches("password"))
                .isTrue();
    }
}
