package org.religionscongress.concord.platform.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealingKeyTest {
    private static final byte[] PLAIN = "twenty bytes, secret".getBytes(StandardCharsets.US_ASCII);
    private static final UUID PERSON = UUID.randomUUID();

    private final SealingKey key = SealingKey.generate();

    @Test
    void opens_what_it_sealed_also_when_it_was_read_from_its_text() {
        String sealed = key.seal(PLAIN, PERSON);

        assertThat(sealed).startsWith(key.id() + ":").hasSizeLessThan(200).isNotEqualTo(key.seal(PLAIN, PERSON));
        assertThat(SealingKey.of(key.inBase64() + "\n").open(sealed, PERSON)).isEqualTo(PLAIN);
    }

    @Test
    void opens_nothing_for_another_person() {
        String sealed = key.seal(PLAIN, PERSON);

        assertThatThrownBy(() -> key.open(sealed, UUID.randomUUID())).hasMessageContaining("not as it was written");
    }

    @Test
    void opens_nothing_that_was_changed_or_sealed_by_another() {
        String sealed = key.seal(PLAIN, PERSON);
        String changed = sealed.substring(0, 40) + (sealed.charAt(40) == 'A' ? 'B' : 'A') + sealed.substring(41);

        assertThatThrownBy(() -> key.open(changed, PERSON)).hasMessageContaining("not as it was written");
        assertThatThrownBy(() -> SealingKey.generate().open(sealed, PERSON))
                .hasMessageContaining("not as it was written");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no key", "c2hvcnQ="})
    void is_of_32_bytes_in_base64(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SealingKey.of(text))
                .withMessage("This is no key of 32 bytes in Base64.");
    }
}
