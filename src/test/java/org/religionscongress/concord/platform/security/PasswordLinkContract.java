package org.religionscongress.concord.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.religionscongress.concord.platform.security.SecurityHouse.PASSWORD;
import static org.religionscongress.concord.platform.security.SecurityHouse.anAddress;
import static org.religionscongress.concord.platform.security.SecurityHouse.refusal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.religionscongress.concord.house.TestClock;
import org.religionscongress.concord.platform.expiry.ForgetExpired;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.security.SecurityHouse.CaughtMail.Letter;
import org.religionscongress.concord.platform.security.SecurityHouse.Somebody;
import org.religionscongress.concord.platform.security.usecase.Authenticate;
import org.religionscongress.concord.platform.security.usecase.CloseAccount;
import org.religionscongress.concord.platform.security.usecase.CorrectAccount;
import org.religionscongress.concord.platform.security.usecase.OpenAccount;
import org.religionscongress.concord.platform.security.usecase.RequestPasswordLink;
import org.religionscongress.concord.platform.security.usecase.SetPassword;

abstract class PasswordLinkContract {
    private static final String NEW = "another river";

    private final SecurityHouse house;
    private final SetPassword setPassword;
    private final RequestPasswordLink request;

    PasswordLinkContract(SecurityHouse house) {
        this.house = house;
        this.setPassword = house.get(SetPassword.class);
        this.request = house.get(RequestPasswordLink.class);
    }

    private Somebody newcomer() {
        return SecurityHouse.named("newcomer-" + Ids.next());
    }

    private Optional<String> open(Somebody person, String email, Optional<String> password) {
        return house.get(OpenAccount.class).open(person.personId(), person.username(), email, "kk", password);
    }

    private int refusedWith(String token) {
        Problem refused = refusal(() -> setPassword.set(token, NEW));
        assertThat(refused.slug()).isEqualTo("link-not-valid");
        return refused.status();
    }

    private List<Letter> asked(Somebody person) {
        request.request(person.username());
        return house.mailTo(person);
    }

    @Nested
    class A_new_account {
        private final Somebody newcomer = newcomer();

        @Test
        void gives_a_link_with_which_the_person_sets_the_password() {
            String token = open(newcomer, null, Optional.empty()).orElseThrow();

            setPassword.set(token, NEW);

            assertThat(house.tryPassword(newcomer.username(), NEW, anAddress())).isEqualTo(200);
        }

        @Test
        void sends_that_link_in_the_language_of_the_person() {
            String token = open(newcomer, newcomer.email(), Optional.empty()).orElseThrow();

            assertThat(house.mailTo(newcomer)).singleElement().satisfies(letter -> {
                assertThat(letter.token()).isEqualTo(token);
                assertThat(letter.email()).isEqualTo(newcomer.email());
                assertThat(letter.language()).isEqualTo("kk");
                assertThat(letter.expires())
                        .isBetween(
                                TestClock.shared().instant().plus(Duration.ofHours(71)),
                                TestClock.shared().instant().plus(Duration.ofHours(72)));
            });
        }

        @Test
        void with_a_password_gives_no_link() {
            assertThat(open(newcomer, newcomer.email(), Optional.of("short"))).isEmpty();

            assertThat(house.mailTo(newcomer)).isEmpty();
            assertThat(house.tryPassword(newcomer.username(), "short", anAddress()))
                    .isEqualTo(200);
        }

        @Test
        void takes_no_name_that_differs_from_another_only_in_case() {
            Somebody first = house.somebody();
            Somebody second = new Somebody(Ids.next(), first.username().toUpperCase(Locale.ROOT), "second@example.org");

            Problem refused = refusal(() -> open(second, null, Optional.empty()));

            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.slug()).isEqualTo("username-taken");
            assertThat(house.get(Accounts.class).byPerson(second.personId())).isEmpty();
        }

        @Test
        void opens_once_when_the_same_name_is_asked_for_at_the_same_moment() throws Exception {
            List<Integer> answers = atOnce(8, () -> {
                Somebody one = new Somebody(Ids.next(), newcomer.username(), "one@example.org");
                return statusOf(() -> open(one, null, Optional.empty()));
            });

            assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
            assertThat(answers).filteredOn(status -> status == 409).hasSize(7);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "two words",
                    "co:lon",
                    "line\nbreak",
                    "<b>",
                    "\u202ename",
                    "\u200bname",
                    "name\u0000",
                    "'; --"
                })
        void takes_no_name_that_could_be_taken_for_another(String username) {
            assertThat(refusal(() -> open(new Somebody(Ids.next(), username, null), null, Optional.empty()))
                            .status())
                    .isEqualTo(422);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"nobody", "a@b@c.org", "a@b.org,c@d.org", "a b@c.org", "<a@b.org>", "a@b.org\r\nBcc: c@d.org"
                })
        void takes_no_address_that_would_reach_others(String email) {
            Problem refused = refusal(() -> open(newcomer, email, Optional.empty()));

            assertThat(refused.members()).containsEntry("field", "email");
        }

        @Test
        void takes_no_fifth_language() {
            Problem refused = refusal(() -> house.get(OpenAccount.class)
                    .open(newcomer.personId(), newcomer.username(), null, "fr", Optional.empty()));

            assertThat(refused.members()).containsEntry("field", "language");
        }
    }

    @Nested
    class A_link {
        private final Somebody somebody = house.somebody();
        private final String session = house.signIn(somebody);
        private final String token = asked(somebody).get(0).token();

        @Test
        void sets_another_password_and_ends_every_session() {
            setPassword.set(token, NEW);

            assertThat(house.get(Authenticate.class).byToken(new OpaqueToken(session)))
                    .isEmpty();
            assertThat(house.tryPassword(somebody.username(), PASSWORD, anAddress()))
                    .isEqualTo(401);
            assertThat(house.tryPassword(somebody.username(), NEW, anAddress())).isEqualTo(200);
        }

        @Test
        void tells_the_owner_of_the_account_that_it_was_used() {
            refusedWith("guess");
            assertThat(house.outboxOf(somebody)).doesNotContain("password-set");

            setPassword.set(token, NEW);

            assertThat(house.outboxOf(somebody)).endsWith("password-set");
        }

        @Test
        void works_once() {
            setPassword.set(token, NEW);

            assertThat(refusedWith(token)).isEqualTo(422);
        }

        @Test
        void works_once_when_used_twice_at_the_same_moment() throws Exception {
            List<Integer> answers = atOnce(
                    8,
                    () -> statusOf(() ->
                            setPassword.set(token, NEW + Thread.currentThread().getName())));

            assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
            assertThat(answers).filteredOn(status -> status != 200).hasSize(7).allMatch(status -> status < 500);
        }

        @Test
        void works_until_it_expires() {
            house.get(TestClock.class).moveOn(Duration.ofHours(72).minusMinutes(1));
            String second = asked(somebody).get(1).token();
            house.get(TestClock.class).moveOn(Duration.ofMinutes(2));

            assertThat(refusedWith(token)).isEqualTo(422);
            setPassword.set(second, NEW);
        }

        @Test
        void ends_with_the_use_of_another() {
            String second = asked(somebody).get(1).token();
            setPassword.set(second, NEW);

            assertThat(refusedWith(token)).isEqualTo(422);
        }

        @Test
        void ends_when_the_account_closes() {
            house.get(CloseAccount.class).deactivate(somebody.personId());
            assertThat(refusedWith(token)).isEqualTo(422);

            house.get(CloseAccount.class).reactivate(somebody.personId());
            assertThat(refusedWith(token)).isEqualTo(422);
        }

        @Test
        void is_not_spent_by_a_password_that_is_refused() {
            assertThat(refusal(() -> setPassword.set(token, "x".repeat(201))).members())
                    .containsEntry("field", "password");

            setPassword.set(token, NEW);
        }

        @Test
        void lets_in_who_had_tried_too_often() {
            for (int i = 0; i < 10; i++) {
                house.tryPassword(somebody.username(), "guess " + i, anAddress());
            }
            assertThat(house.tryPassword(somebody.username(), PASSWORD, anAddress()))
                    .isEqualTo(429);

            setPassword.set(token, NEW);

            assertThat(house.tryPassword(somebody.username(), NEW, anAddress())).isEqualTo(200);
        }

        @Test
        void is_not_guessed() {
            assertThat(refusedWith("guess")).isEqualTo(422);
            assertThat(refusedWith(OpaqueToken.fresh().text())).isEqualTo(422);
            assertThat(refusedWith(Digest.of(token))).isEqualTo(422);
        }

        @Test
        void is_forgotten_when_expired() {
            house.get(TestClock.class).moveOn(Duration.ofHours(73));

            assertThat(house.get(ForgetExpired.class).forget()).isPositive();
            assertThat(house.get(ForgetExpired.class).forget()).isZero();
        }
    }

    @Nested
    class Another_address {
        private final Somebody somebody = house.somebody();
        private final Somebody there =
                new Somebody(somebody.personId(), somebody.username(), "elsewhere-" + somebody.email());

        private void correct(String email) {
            house.get(CorrectAccount.class).correct(somebody.personId(), email, "en");
        }

        @Test
        void is_told_to_the_one_before_it() {
            correct(there.email());

            assertThat(house.outboxOf(somebody)).containsExactly("address-changed");
            assertThat(house.outboxOf(there)).isEmpty();
        }

        @Test
        void is_told_also_where_it_is_none() {
            correct(null);

            assertThat(house.outboxOf(somebody)).containsExactly("address-changed");
        }

        @Test
        void is_told_to_nobody_where_it_is_the_same() {
            correct(somebody.email());

            assertThat(house.outboxOf(somebody)).isEmpty();
        }
    }

    @Nested
    class Asking_for_a_link {
        @Test
        void is_answered_for_nobody_as_for_somebody() {
            request.request("nobody-" + Ids.next());
            request.request("no body: at all");
        }

        @Test
        void sends_nothing_to_a_closed_account() {
            Somebody somebody = house.somebody();
            house.get(CloseAccount.class).deactivate(somebody.personId());

            assertThat(asked(somebody)).isEmpty();
        }

        @Test
        void sends_nothing_without_an_address() {
            Somebody newcomer = newcomer();
            open(newcomer, null, Optional.of(PASSWORD));

            assertThat(asked(newcomer)).isEmpty();
        }

        @Test
        void fills_no_mailbox() {
            Somebody somebody = house.somebody();
            for (int i = 0; i < 8; i++) {
                asked(somebody);
            }
            assertThat(house.mailTo(somebody)).hasSize(5);

            house.get(TestClock.class).moveOn(Duration.ofHours(1).plusSeconds(1));
            assertThat(asked(somebody)).hasSize(6);
        }
    }

    private static int statusOf(Runnable act) {
        try {
            act.run();
            return 200;
        } catch (Problem refused) {
            return refused.status();
        }
    }

    private static List<Integer> atOnce(int times, Callable<Integer> act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            return threads.invokeAll(Stream.generate(() -> act).limit(times).toList()).stream()
                    .map(PasswordLinkContract::result)
                    .toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static int result(Future<Integer> future) {
        try {
            return future.get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
