package org.religionscongress.concord.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.religionscongress.concord.platform.security.SecurityHouse.PASSWORD;
import static org.religionscongress.concord.platform.security.SecurityHouse.anAddress;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.security.SecurityHouse.Somebody;
import org.religionscongress.concord.platform.security.usecase.Authenticate;
import org.religionscongress.concord.platform.security.usecase.ChangePassword;
import org.religionscongress.concord.platform.security.usecase.OpenAccount;
import org.religionscongress.concord.platform.security.usecase.Proof;
import org.religionscongress.concord.platform.security.usecase.RequestPasswordLink;
import org.religionscongress.concord.platform.security.usecase.SetPassword;
import org.religionscongress.concord.platform.security.usecase.SignIn;
import org.religionscongress.concord.platform.security.usecase.SignOut;
import org.religionscongress.concord.platform.transaction.Transactions;

class SecurityLogTest {

    private final SecurityHouse house = SecurityHouse.h2();
    private final Somebody somebody = house.somebody();
    private final CaughtLines lines = CaughtLines.open();

    @AfterEach
    void close() {
        lines.close();
    }

    @Test
    void whoever_signs_in_and_out_is_told_by_id() {
        var token = house.signIn(somebody);
        house.get(SignOut.class).signOut(new OpaqueToken(token));

        assertThat(lines.eventsOf(somebody.personId())).endsWith("signed-in", "signed-out");
    }

    @Test
    void a_script_is_told_when_its_password_is_proved_and_not_at_each_of_its_calls() {
        var script = SecurityHouse.named("script-" + Ids.next());
        var password = "of this script alone " + script.personId();
        house.get(OpenAccount.class).open(script.personId(), script.username(), null, "en", Optional.of(password));

        for (int call = 0; call < 3; call++) {
            house.get(Authenticate.class).byBasic(script.username(), password, anAddress());
        }

        assertThat(lines.eventsOf(script.personId())).containsExactly("password-proved");
    }

    @Test
    void each_wrong_password_is_told_and_the_lockout_that_it_leads_to() {
        var address = anAddress();
        for (int time = 0; time <= Throttle.MOST_BY_ACCOUNT; time++) {
            house.tryPassword(somebody.username(), "not this one", address);
        }

        assertThat(lines.of(somebody.personId()))
                .hasSize(Throttle.MOST_BY_ACCOUNT)
                .allSatisfy(line -> assertThat(line)
                        .containsEntry("Event", "credentials-refused")
                        .containsEntry("Problem", "wrong-credentials"));
        assertThat(lines.events()).contains("name-locked-out");
    }

    @Test
    void lines_of_one_place_are_alike_and_do_not_say_where_it_is() {
        house.tryPassword(somebody.username(), "not this one", "192.0.2.7");
        house.tryPassword(somebody.username(), "nor this", "192.0.2.7");
        house.tryPassword(somebody.username(), "nor this", "192.0.2.8");

        assertThat(lines.of(somebody.personId()))
                .extracting(line -> line.get("From"))
                .satisfies(from -> {
                    assertThat(from.get(0)).isEqualTo(from.get(1)).isNotEqualTo(from.get(2));
                });
        assertThat(lines.text()).doesNotContain("192.0.2");
    }

    @Test
    void nobody_is_named_and_nothing_that_was_typed_is_told() {
        house.tryPassword("zaqwer-" + Ids.next(), "zaqwer", anAddress());
        house.tryPassword(somebody.username(), "zaqwer", anAddress());
        house.signIn(somebody);

        assertThat(lines.text()).contains("credentials-refused").doesNotContain("zaqwer", somebody.username());
    }

    @Test
    void what_was_rolled_back_is_not_told() {
        assertThatThrownBy(() -> house.get(Transactions.class).inOne(() -> {
                    house.get(SignIn.class).signIn(somebody.username(), PASSWORD, anAddress());
                    throw new IllegalStateException("something else failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(lines.eventsOf(somebody.personId())).doesNotContain("signed-in");
    }

    @Test
    void a_password_set_by_a_link_is_told() {
        house.get(RequestPasswordLink.class).request(somebody.username());
        var link = house.mailTo(somebody).get(0).token();

        house.get(SetPassword.class).set(link, "another quiet river");

        assertThat(lines.eventsOf(somebody.personId())).containsExactly("password-link-made", "password-set");
    }

    @Test
    void a_password_changed_by_its_owner_is_told() {
        var person = house.get(Authenticate.class)
                .byToken(new OpaqueToken(house.signIn(somebody)))
                .orElseThrow();

        house.get(ChangePassword.class)
                .change(person, new Proof(PASSWORD, null, anAddress()), "a wide steppe in the evening");

        assertThat(lines.eventsOf(somebody.personId())).endsWith("password-set");
    }

    @Test
    void a_line_bears_all_in_its_fields_and_in_its_text() {
        house.signIn(somebody);

        assertThat(lines.text()).contains("signed-in Person=" + somebody.personId() + " From=", "Event=signed-in");
        assertThat(lines.of(somebody.personId())
                        .get(lines.eventsOf(somebody.personId()).indexOf("signed-in")))
                .containsOnlyKeys("Event", "Person", "From");
    }
}
