package org.religionscongress.concord.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.religionscongress.concord.platform.security.SecurityHouse.PASSWORD;
import static org.religionscongress.concord.platform.security.SecurityHouse.anAddress;
import static org.religionscongress.concord.platform.security.SecurityHouse.refusal;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.religionscongress.concord.house.TestClock;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.security.SecurityHouse.Somebody;
import org.religionscongress.concord.platform.security.usecase.Authenticate;
import org.religionscongress.concord.platform.security.usecase.CloseAccount;
import org.religionscongress.concord.platform.security.usecase.OpenAccount;
import org.religionscongress.concord.platform.security.usecase.RequestPasswordLink;
import org.religionscongress.concord.platform.security.usecase.SetPassword;

class BasicAuthenticationTest {
    private final SecurityHouse house = SecurityHouse.h2();
    private final Somebody somebody = own(PASSWORD + Ids.next());
    private final Passwords passwords = house.get(Passwords.class);
    private String password;

    /** With a password, and so a hash, that nobody else has. */
    private Somebody own(String chosen) {
        password = chosen;
        Somebody person = SecurityHouse.named("script-" + Ids.next());
        house.get(OpenAccount.class)
                .open(person.personId(), person.username(), person.email(), "en", Optional.of(chosen));
        return person;
    }

    /** Empty where the password is wrong; any other refusal is told. */
    private Optional<SignedIn> byBasic(String given) {
        try {
            return Optional.of(house.get(Authenticate.class).byBasic(somebody.username(), given, anAddress()));
        } catch (Problem refused) {
            if (refused.slug().equals("wrong-credentials")) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private long hashesFor(Runnable act) {
        long before = passwords.computed();
        act.run();
        return passwords.computed() - before;
    }

    @Test
    void says_who_it_is() {
        assertThat(byBasic(password)).map(SignedIn::personId).contains(somebody.personId());
        assertThat(byBasic("not this one")).isEmpty();
    }

    @Test
    void costs_one_hash_in_five_minutes() {
        assertThat(hashesFor(() -> byBasic(password))).isOne();
        assertThat(hashesFor(() -> byBasic(password))).isZero();

        house.get(TestClock.class).moveOn(Duration.ofMinutes(5));

        assertThat(hashesFor(() -> byBasic(password))).isOne();
    }

    @Test
    void costs_a_hash_for_each_wrong_password() {
        byBasic(password);

        assertThat(hashesFor(() -> byBasic("not this one"))).isOne();
        assertThat(hashesFor(() -> byBasic("not this one"))).isOne();
    }

    @Test
    void takes_the_old_password_no_longer_once_it_has_changed() {
        assertThat(byBasic(password)).isPresent();
        house.get(RequestPasswordLink.class).request(somebody.username());
        house.get(SetPassword.class).set(house.mailTo(somebody).get(0).token(), "another river");

        assertThat(byBasic(password)).isEmpty();
        assertThat(byBasic("another river")).isPresent();
    }

    @Test
    void takes_no_password_of_a_closed_account() {
        assertThat(byBasic(password)).isPresent();
        house.get(CloseAccount.class).deactivate(somebody.personId());

        assertThat(byBasic(password)).isEmpty();
    }

    @Test
    void is_throttled_as_signing_in_is() {
        for (int i = 0; i < 10; i++) {
            assertThat(byBasic("guess " + i)).isEmpty();
        }

        assertThat(refusal(() -> byBasic(password)).status()).isEqualTo(429);
    }
}
