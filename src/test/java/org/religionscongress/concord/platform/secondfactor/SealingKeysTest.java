package org.religionscongress.concord.platform.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.religionscongress.concord.house.Production.sealingKey;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.religionscongress.concord.house.House;
import org.religionscongress.concord.house.TestClock;
import org.religionscongress.concord.house.TestDatabase;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.security.SecurityHouse;
import org.religionscongress.concord.platform.security.usecase.OpenAccount;
import org.religionscongress.concord.platform.transaction.Transactions;

/** Under which key secrets are kept, from one start to the next. */
class SealingKeysTest {
    private static final String KEY = "concord.second-factor.key";
    private static final String FORMER = "concord.second-factor.former-keys";

    private static House house;

    private UUID person;
    private App app;

    @BeforeAll
    static void open() {
        house = House.on(TestDatabase.h2());
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /** Somebody has set up a second factor in a demo. */
    @BeforeEach
    void setUp() throws Exception {
        person = Ids.next();
        house.get(OpenAccount.class)
                .open(person, "somebody-" + person, null, "en", Optional.of(SecurityHouse.PASSWORD));
        Enrolment enrolment = house.get(Enrolment.class);
        Transactions transactions = house.get(Transactions.class);
        String secret = transactions.inOne(() -> enrolment.begin(person)).inBase32();
        app = new App(secret);
        transactions.inOne(
                () -> enrolment.confirm(person, app.code(TestClock.shared().instant())));
        assertThat(kept()).doesNotContain(secret).startsWith(demoKey().id());
    }

    /** Back to the key of the demo. */
    @AfterEach
    void clear() throws Exception {
        System.setProperty(FORMER, System.getProperty(KEY, sealingKey()));
        List.of(KEY, KEY + "-file", FORMER + "-file").forEach(System::clearProperty);
        startAgain();
        System.clearProperty(FORMER);
        startAgain();
    }

    @Test
    void a_demo_goes_on_with_the_key_that_it_made_at_its_first_start() throws Exception {
        startAgain();

        assertThat(takesCodes()).isTrue();
    }

    @Test
    void a_key_can_be_changed_and_the_one_before_it_forgotten_after_the_next_start(@TempDir Path directory)
            throws Exception {
        String own = sealingKey();
        System.setProperty(KEY + "-file", file(directory, "key", own + "\n"));
        System.setProperty(
                FORMER + "-file",
                file(directory, "former", sealingKey() + "\n" + demoKey().inBase64() + "\n"));
        startAgain();
        assertThat(kept()).startsWith(SealingKey.of(own).id());
        assertThat(takesCodes()).isTrue();

        System.clearProperty(FORMER + "-file");
        startAgain();
        assertThat(takesCodes()).isTrue();

        System.setProperty(KEY, own);
    }

    @Test
    void a_node_that_lacks_a_key_does_not_start_and_names_it() {
        System.setProperty(KEY, sealingKey());

        assertThatThrownBy(SealingKeysTest::startAgain)
                .hasMessageContaining("kept under the key " + demoKey().id() + ", which no setting holds");
    }

    @Test
    void what_is_no_key_is_named_with_its_setting() {
        System.setProperty(FORMER, "bm8ga2V5");

        assertThatThrownBy(SealingKeysTest::startAgain)
                .hasMessageContaining(FORMER + ": This is no key of 32 bytes in Base64.");
    }

    /** With the settings of now, on the same database. */
    private static void startAgain() throws Exception {
        house.anew(SealingKeySettings.class);
        house.get(SealingKeys.class).run();
    }

    private boolean takesCodes() throws Exception {
        house.get(TestClock.class).moveOn(OneTimeSecret.STEP);
        return house.get(Transactions.class).inOne(() -> house.get(CodeCheck.class)
                .accepts(person, app.code(TestClock.shared().instant())));
    }

    private String kept() {
        return (String) house.get(EntityManager.class)
                .createNativeQuery("SELECT secret FROM second_factor WHERE person_id = ?1")
                .setParameter(1, person)
                .getSingleResult();
    }

    private static SealingKey demoKey() {
        return house.get(EntityManager.class)
                .find(DemoSealingKey.class, DemoSealingKey.ONLY)
                .key();
    }

    private static String file(Path directory, String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }
}
