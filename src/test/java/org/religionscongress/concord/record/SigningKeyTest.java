package org.religionscongress.concord.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeyTest {
    /** The first test vector of RFC 8032, section 7.1, in the wrapping of PKCS#8 and X.509. */
    private static final String PRIVATE = base64(
            "302e020100300506032b657004220420" + "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");

    private static final String PUBLIC =
            base64("302a300506032b6570032100" + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    private static final String SIGNATURE_OF_NOTHING = base64(
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");

    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }

    @Test
    void the_public_key_and_the_signature_are_those_of_the_standard() {
        SigningKey key = SigningKey.of(PRIVATE);
        assertThat(key.publicKey()).isEqualTo(PUBLIC);
        assertThat(key.privateKey()).isEqualTo(PRIVATE);
        assertThat(key.sign("")).isEqualTo(SIGNATURE_OF_NOTHING);
    }

    @Test
    void a_key_is_read_with_the_lines_of_a_pem_file_too() {
        String pem = "-----BEGIN PRIVATE KEY-----\n" + PRIVATE + "\n-----END PRIVATE KEY-----\n";
        assertThat(SigningKey.of(pem).id()).isEqualTo(SigningKey.of(PRIVATE).id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no key", "bm8ga2V5"})
    void what_is_no_key_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SigningKey.of(text))
                .withMessageContaining("Ed25519");
    }

    @Test
    void a_signature_holds_for_its_text_its_key_and_its_id_alone() {
        SigningKey key = SigningKey.generate();
        SigningKey other = SigningKey.generate();
        String signature = key.sign("text");
        assertThat(SigningKey.verifies(key.id(), key.publicKey(), "text", signature))
                .isTrue();
        assertThat(SigningKey.verifies(key.id(), key.publicKey(), "texT", signature))
                .isFalse();
        assertThat(SigningKey.verifies(other.id(), other.publicKey(), "text", signature))
                .isFalse();
        assertThat(SigningKey.verifies(other.id(), key.publicKey(), "text", signature))
                .isFalse();
        assertThat(SigningKey.verifies(key.id(), key.publicKey(), "text", "no signature"))
                .isFalse();
    }
}
