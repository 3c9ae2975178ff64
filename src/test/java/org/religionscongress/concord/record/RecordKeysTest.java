package org.religionscongress.concord.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.religionscongress.concord.house.House;
import org.religionscongress.concord.house.Production;
import org.religionscongress.concord.house.TestDatabase;
import org.religionscongress.concord.record.Break.Reason;
import org.religionscongress.concord.record.usecase.ReadHeads;

/** With which key heads are signed, from one start to the next. */
class RecordKeysTest {
    private final TestDatabase database = TestDatabase.h2();
    private final SigningKey key = SigningKey.generate();

    @AfterEach
    void clear() {
        System.clearProperty("concord.record.key");
        System.clearProperty("concord.record.key-file");
        System.clearProperty("concord.record.former-keys");
    }

    private static String keyOf(House house) {
        return house.get(ReadHeads.class).keys().now();
    }

    @Test
    void in_demo_mode_one_is_made_at_the_first_start_and_kept() {
        String made;
        try (House house = House.on(database)) {
            made = keyOf(house);
        }
        try (House house = House.on(database)) {
            assertThat(keyOf(house)).isEqualTo(made);
        }
    }

    @Test
    void in_production_the_private_key_is_kept_in_no_table() {
        try (Production production = new Production().with("concord.record.key", key.privateKey());
                House house = House.on(TestDatabase.postgresql())) {
            assertThat(keyOf(house)).isEqualTo(key.id());
            assertThat(house.get(ReadHeads.class).keys().all())
                    .extracting(KnownKey::privateKey)
                    .containsOnlyNulls();
        }
    }

    @Test
    void it_may_stand_in_a_file(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(
                directory.resolve("record.pem"),
                "-----BEGIN PRIVATE KEY-----\n" + key.privateKey() + "\n-----END PRIVATE KEY-----\n");
        System.setProperty("concord.record.key-file", file.toString());
        try (House house = House.on(database)) {
            assertThat(keyOf(house)).isEqualTo(key.id());
        }
    }

    @Test
    void what_is_no_key_is_named_with_its_setting() {
        System.setProperty("concord.record.key", "bm8ga2V5");
        assertThatThrownBy(() -> House.on(database))
                .hasStackTraceContaining("concord.record.key: This is no private Ed25519 key in PKCS#8 and Base64.");
    }

    @Test
    void after_a_change_of_keys_heads_of_before_hold_where_the_settings_name_the_key_of_before() {
        System.setProperty("concord.record.key", key.privateKey());
        WrittenRecord before;
        try (House house = House.on(database)) {
            before = WrittenRecord.linked(house, 2);
        }
        SigningKey next = SigningKey.generate();
        System.setProperty("concord.record.key", next.privateKey());
        try (House house = House.on(database)) {
            assertThat(WrittenRecord.of(house, before.document).firstBreak().reason())
                    .isEqualTo(Reason.SIGNATURE_WRONG);
        }
        System.setProperty("concord.record.former-keys", "another, " + key.id());
        try (House house = House.on(database)) {
            WrittenRecord now = WrittenRecord.of(house, before.document);
            assertThat(now.verified().firstBreak()).isEmpty();
            now.write("later");
            now.drain();
            assertThat(now.verified().firstBreak()).isEmpty();
            assertThat(now.verified().findings().head().orElseThrow().keyId()).isEqualTo(next.id());
            assertThat(house.get(ReadHeads.class).keys().all())
                    .extracting(KnownKey::id)
                    .containsExactly(key.id(), next.id());
        }
    }
}
