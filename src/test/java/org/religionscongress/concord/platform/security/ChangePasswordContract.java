package org.religionscongress.concord.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.religionscongress.concord.platform.security.SecurityHouse.PASSWORD;
import static org.religionscongress.concord.platform.security.SecurityHouse.anAddress;
import static org.religionscongress.concord.platform.security.SecurityHouse.refusal;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.security.SecurityHouse.Somebody;
import org.religionscongress.concord.platform.security.usecase.Authenticate;
import org.religionscongress.concord.platform.security.usecase.ChangePassword;
import org.religionscongress.concord.platform.security.usecase.Proof;
import org.religionscongress.concord.platform.security.usecase.RequestPasswordLink;
import org.religionscongress.concord.platform.security.usecase.SetPassword;

abstract class ChangePasswordContract {
    private static final String ANOTHER = "three doves over a river";

    private final SecurityHouse house;
    private final Somebody somebody;
    private final OpaqueToken token;
    private final SignedIn here;

    ChangePasswordContract(SecurityHouse house) {
        this.house = house;
        this.somebody = house.somebody();
        this.token = new OpaqueToken(house.signIn(somebody));
        this.here = byToken(token).orElseThrow();
    }

    private Optional<SignedIn> byToken(OpaqueToken of) {
        return house.get(Authenticate.class).byToken(of);
    }

    private Optional<OpaqueToken> change(SignedIn person, String old, String chosen) {
        return house.get(ChangePassword.class).change(person, new Proof(old, null, anAddress()), chosen);
    }

    private int statusOf(String password) {
        return house.tryPassword(somebody.username(), password, anAddress());
    }

    @Test
    void takes_the_new_password_from_then_on_and_no_more_the_old() {
        change(here, PASSWORD, ANOTHER);

        assertThat(statusOf(ANOTHER)).isEqualTo(200);
        assertThat(statusOf(PASSWORD)).isEqualTo(401);
    }

    @Test
    void ends_all_sessions_and_goes_on_under_another_token() {
        OpaqueToken elsewhere = new OpaqueToken(house.signIn(somebody));

        OpaqueToken after = change(here, PASSWORD, ANOTHER).orElseThrow();

        assertThat(byToken(token)).isEmpty();
        assertThat(byToken(elsewhere)).isEmpty();
        assertThat(byToken(after)).get().extracting(SignedIn::personId).isEqualTo(somebody.personId());
    }

    @Test
    void begins_no_session_for_a_script() {
        assertThat(change(new SignedIn(somebody.personId(), somebody.username()), PASSWORD, ANOTHER))
                .isEmpty();
    }

    @Test
    void is_refused_with_a_wrong_old_password_which_counts_as_at_the_door() {
        for (int wrong = 0; wrong < Throttle.MOST_BY_ACCOUNT; wrong++) {
            Problem refused = refusal(() -> change(here, "not this one", ANOTHER));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.members()).containsEntry("field", "password").containsEntry("reason", "wrong-password");
        }

        assertThat(refusal(() -> change(here, PASSWORD, ANOTHER)).status()).isEqualTo(429);
        assertThat(byToken(token)).isPresent();
    }

    @Test
    void names_the_field_of_a_new_password_that_is_none() {
        assertThat(refusal(() -> change(here, PASSWORD, null)).members())
                .containsEntry("field", "newPassword")
                .containsEntry("reason", "missing");
        assertThat(refusal(() -> change(here, PASSWORD, "x".repeat(201))).members())
                .containsEntry("field", "newPassword")
                .containsEntry("reason", "too-long");
        assertThat(statusOf(PASSWORD)).isEqualTo(200);
    }

    @Test
    void is_told_to_its_owner_by_mail_once_it_is_done() {
        refusal(() -> change(here, "not this one", ANOTHER));
        assertThat(house.outboxOf(somebody)).isEmpty();

        change(here, PASSWORD, ANOTHER);

        assertThat(house.outboxOf(somebody)).containsExactly("password-set");
    }

    @Test
    void makes_links_of_before_void() {
        house.get(RequestPasswordLink.class).request(somebody.username());
        String link = house.mailTo(somebody).get(0).token();

        change(here, PASSWORD, ANOTHER);

        assertThat(refusal(() -> house.get(SetPassword.class).set(link, "a last lake in the hills"))
                        .slug())
                .isEqualTo("link-not-valid");
    }
}
