package org.religionscongress.concord.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.religionscongress.concord.platform.security.SecurityHouse.PASSWORD;
import static org.religionscongress.concord.platform.security.SecurityHouse.anAddress;
import static org.religionscongress.concord.platform.security.SecurityHouse.refusal;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.religionscongress.concord.house.TestClock;
import org.religionscongress.concord.platform.expiry.ForgetExpired;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.security.SecurityHouse.Somebody;
import org.religionscongress.concord.platform.security.usecase.Authenticate;
import org.religionscongress.concord.platform.security.usecase.CloseAccount;
import org.religionscongress.concord.platform.security.usecase.OpenAccount;
import org.religionscongress.concord.platform.security.usecase.SignIn;
import org.religionscongress.concord.platform.security.usecase.SignOut;

abstract class SignInContract {
    private final SecurityHouse house;

    SignInContract(SecurityHouse house) {
        this.house = house;
        this.somebody = house.somebody();
        this.signIn = house.get(SignIn.class);
        this.authenticate = house.get(Authenticate.class);
    }

    private final Somebody somebody;
    private final SignIn signIn;
    private final Authenticate authenticate;

    private Optional<SignedIn> byToken(String token) {
        return authenticate.byToken(new OpaqueToken(token));
    }

    @Test
    void the_right_password_gives_a_token_that_says_who_is_there() {
        SignIn.Entered entered = signIn.signIn(somebody.username(), PASSWORD, anAddress());

        assertThat(byToken(entered.token().text())).get().satisfies(person -> {
            assertThat(person.personId()).isEqualTo(somebody.personId());
            assertThat(person.username()).isEqualTo(somebody.username());
        });
    }

    @Test
    void a_name_is_the_same_in_any_case_and_any_unicode_form() {
        Somebody named = SecurityHouse.named("Élise-İ-" + Ids.next());
        house.get(OpenAccount.class).open(named.personId(), named.username(), null, "ru", Optional.of(PASSWORD));
        String decomposed = java.text.Normalizer.normalize(
                named.username().toUpperCase(Locale.ROOT), java.text.Normalizer.Form.NFD);

        assertThat(signIn.signIn(decomposed, PASSWORD, anAddress()).person().personId())
                .isEqualTo(named.personId());
    }

    @Test
    void a_password_is_the_same_in_any_unicode_form() {
        Somebody named = SecurityHouse.named("accented-" + Ids.next());
        house.get(OpenAccount.class)
                .open(named.personId(), named.username(), null, "kk", Optional.of("d\u00e9j\u00e0 vu encore"));

        assertThat(house.tryPassword(named.username(), "de\u0301ja\u0300 vu encore", anAddress()))
                .isEqualTo(200);
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_answered_alike() {
        Problem wrong = refusal(() -> signIn.signIn(somebody.username(), "not this one", anAddress()));
        Problem unknown = refusal(() -> signIn.signIn("nobody-" + Ids.next(), PASSWORD, anAddress()));

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(unknown.status()).isEqualTo(wrong.status());
        assertThat(unknown).hasMessage(wrong.getMessage());
        assertThat(unknown.members()).isEqualTo(wrong.members());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody-at-all", "no\u0000body", "no:body", "who is there"})
    void an_unknown_name_costs_a_hash_as_a_known_one_does(String username) {
        Passwords passwords = house.get(Passwords.class);
        long before = passwords.computed();

        assertThat(house.tryPassword(username, "not this one", anAddress())).isEqualTo(401);

        assertThat(passwords.computed()).isEqualTo(before + 1);
    }

    @Test
    void an_account_without_a_password_costs_a_hash_and_takes_none() {
        Somebody fresh = SecurityHouse.named("fresh-" + Ids.next());
        house.get(OpenAccount.class).open(fresh.personId(), fresh.username(), null, "en", Optional.empty());
        Passwords passwords = house.get(Passwords.class);
        long before = passwords.computed();

        assertThat(house.tryPassword(fresh.username(), PASSWORD, anAddress())).isEqualTo(401);
        assertThat(passwords.computed()).isEqualTo(before + 1);
    }

    @Test
    void a_closed_account_costs_a_hash_also_for_its_right_password() {
        house.get(CloseAccount.class).deactivate(somebody.personId());
        Passwords passwords = house.get(Passwords.class);
        long before = passwords.computed();

        assertThat(house.tryPassword(somebody.username(), PASSWORD, anAddress()))
                .isEqualTo(401);
        assertThat(passwords.computed()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   "})
    void a_missing_name_is_malformed(String username) {
        assertThat(house.tryPassword(username, PASSWORD, anAddress())).isEqualTo(422);
    }

    @Test
    void an_endless_password_is_malformed_and_never_hashed() {
        Passwords passwords = house.get(Passwords.class);
        long before = passwords.computed();

        assertThat(house.tryPassword(somebody.username(), "x".repeat(201), anAddress()))
                .isEqualTo(422);
        assertThat(passwords.computed()).isEqualTo(before);
    }

    @Test
    void each_sign_in_gives_another_token_and_ends_the_one_presented() {
        String first = house.signIn(somebody);
        String elsewhere = house.signIn(somebody);

        String second = signIn.signIn(
                        somebody.username(),
                        PASSWORD,
                        null,
                        new Visit(anAddress(), Device.PHONE, Optional.of(new OpaqueToken(first))))
                .token()
                .text();

        assertThat(second).isNotEqualTo(first);
        assertThat(byToken(first)).isEmpty();
        assertThat(byToken(second)).isPresent();
        assertThat(byToken(elsewhere)).isPresent();
    }

    @Test
    void the_token_itself_is_kept_nowhere() {
        String token = house.signIn(somebody);

        assertThat(token).hasSize(43);
        assertThat(byToken(Digest.of(token))).isEmpty();
    }

    @Nested
    class A_session {
        private final String token = house.signIn(somebody);
        private final TestClock clock = house.get(TestClock.class);

        @Test
        void ends_with_signing_out() {
            house.get(SignOut.class).signOut(new OpaqueToken(token));

            assertThat(byToken(token)).isEmpty();
        }

        @Test
        void ends_after_its_lifetime() {
            for (int hours = 0; hours < 11; hours++) {
                clock.moveOn(Duration.ofHours(1));
                assertThat(byToken(token)).isPresent();
            }
            clock.moveOn(Duration.ofMinutes(59));
            assertThat(byToken(token)).isPresent();

            clock.moveOn(Duration.ofMinutes(2));
            assertThat(byToken(token)).isEmpty();
        }

        @Test
        void ends_when_nobody_has_used_it_for_four_hours() {
            clock.moveOn(Duration.ofHours(3).plusMinutes(59));
            assertThat(byToken(token)).isPresent();

            clock.moveOn(Duration.ofHours(3).plusMinutes(59));
            assertThat(byToken(token)).isPresent();

            clock.moveOn(Duration.ofHours(4));
            assertThat(byToken(token)).isEmpty();
            assertThat(holding()).isEmpty();
        }

        @Test
        void that_nobody_used_is_forgotten() {
            clock.moveOn(Duration.ofHours(4));
            house.get(ForgetExpired.class).forget();

            assertThat(house.get(SignInTokens.class).byDigest(Digest.of(token))).isEmpty();
        }

        /** Lines on which news is told are held against this. */
        @Test
        void holds_for_news_while_it_holds_for_acts() {
            assertThat(holding()).containsExactly(Digest.of(token));
        }

        private Set<String> holding() {
            return house.get(SignInTokens.class)
                    .holding(Set.of(somebody.personId()), TestClock.shared().instant());
        }

        @Test
        void ends_when_the_account_closes_and_stays_ended_when_it_opens_again() {
            CloseAccount account = house.get(CloseAccount.class);
            account.deactivate(somebody.personId());

            assertThat(byToken(token)).isEmpty();
            assertThat(house.tryPassword(somebody.username(), PASSWORD, anAddress()))
                    .isEqualTo(401);

            account.reactivate(somebody.personId());

            assertThat(byToken(token)).isEmpty();
            assertThat(house.tryPassword(somebody.username(), PASSWORD, anAddress()))
                    .isEqualTo(200);
        }
    }

    @Test
    void no_account_closes_that_is_not_there() {
        assertThat(refusal(() -> house.get(CloseAccount.class).deactivate(Ids.next()))
                        .status())
                .isEqualTo(404);
    }
}
