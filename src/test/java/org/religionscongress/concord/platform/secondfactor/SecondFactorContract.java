package org.religionscongress.concord.platform.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.religionscongress.concord.platform.security.SecurityHouse.PASSWORD;
import static org.religionscongress.concord.platform.security.SecurityHouse.anAddress;
import static org.religionscongress.concord.platform.security.SecurityHouse.refusal;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.religionscongress.concord.house.TestClock;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.secondfactor.usecase.BeginSecondFactor;
import org.religionscongress.concord.platform.secondfactor.usecase.ConfirmSecondFactor;
import org.religionscongress.concord.platform.secondfactor.usecase.ReadSecondFactor;
import org.religionscongress.concord.platform.secondfactor.usecase.RemoveSecondFactor;
import org.religionscongress.concord.platform.secondfactor.usecase.RenewRecoveryCodes;
import org.religionscongress.concord.platform.secondfactor.usecase.WithdrawSecondFactor;
import org.religionscongress.concord.platform.security.OpaqueToken;
import org.religionscongress.concord.platform.security.Passwords;
import org.religionscongress.concord.platform.security.SecurityHouse;
import org.religionscongress.concord.platform.security.SecurityHouse.Somebody;
import org.religionscongress.concord.platform.security.SignedIn;
import org.religionscongress.concord.platform.security.Visit;
import org.religionscongress.concord.platform.security.usecase.Authenticate;
import org.religionscongress.concord.platform.security.usecase.ChangePassword;
import org.religionscongress.concord.platform.security.usecase.EndSignIns;
import org.religionscongress.concord.platform.security.usecase.Proof;
import org.religionscongress.concord.platform.security.usecase.RequestPasswordLink;
import org.religionscongress.concord.platform.security.usecase.SetPassword;
import org.religionscongress.concord.platform.security.usecase.SignIn;
import org.religionscongress.concord.platform.transaction.OwnTransaction;
import org.religionscongress.concord.platform.transaction.Transactions;

abstract class SecondFactorContract {
    private final SecurityHouse house;
    private final Somebody somebody;
    private final String before;
    private final OpaqueToken after;
    private final List<RecoveryCode> recoveryCodes;
    private final String confirmedWith;
    private App app;

    SecondFactorContract(SecurityHouse house) {
        this.house = house;
        somebody = house.somebody();
        before = house.signIn(somebody);
        SignedIn person = byToken(before).orElseThrow();
        app = begun(person, null);
        confirmedWith = code();
        ConfirmSecondFactor.Confirmed confirmed =
                house.get(ConfirmSecondFactor.class).confirm(person, confirmedWith, anAddress());
        after = confirmed.token().orElseThrow();
        recoveryCodes = confirmed.recoveryCodes();
        theNextStep();
    }

    private App begun(SignedIn person, String code) {
        return new App(house.get(BeginSecondFactor.class)
                .begin(person, proof(PASSWORD, code))
                .secret());
    }

    private static Proof proof(String password, String code) {
        return new Proof(password, code, anAddress());
    }

    private Optional<SignedIn> byToken(String token) {
        return house.get(Authenticate.class).byToken(new OpaqueToken(token));
    }

    private SignedIn me() {
        return byToken(after.text()).orElseThrow();
    }

    private static Instant now() {
        return TestClock.shared().instant();
    }

    private String code() {
        return app.code(now());
    }

    /** Six digits that are not those of now. */
    private String wrongCode() {
        return code().charAt(0) == '0'
                ? "1" + app.code(now(), 50).substring(1)
                : "0" + app.code(now(), 50).substring(1);
    }

    private void theNextStep() {
        house.get(TestClock.class).moveOn(OneTimeSecret.STEP);
    }

    private SignIn.Entered signIn(String password, String code) {
        return house.get(SignIn.class).signIn(somebody.username(), password, code, Visit.from(anAddress()));
    }

    private String refused(String password, String code) {
        Problem problem = refusal(() -> signIn(password, code));
        return problem.status() + " " + problem.slug();
    }

    private boolean signsIn(String code) {
        try {
            return byToken(signIn(PASSWORD, code).token().text())
                    .filter(SignedIn::isBySecondFactor)
                    .isPresent();
        } catch (Problem refused) {
            assertThat(refused.slug()).isEqualTo("wrong-code");
            return false;
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void after_the_right_password_the_code_is_asked(String none) {
        assertThat(refused(PASSWORD, none)).isEqualTo("401 second-factor-asked");
    }

    @Test
    void a_wrong_password_never_tells_that_a_code_would_be_asked() {
        long before = house.get(Passwords.class).computed();

        assertThat(refused("not this one", null)).isEqualTo("401 wrong-credentials");
        assertThat(refused("not this one", code())).isEqualTo("401 wrong-credentials");
        assertThat(refused("not this one", wrongCode())).isEqualTo("401 wrong-credentials");

        assertThat(house.get(Passwords.class).computed()).isEqualTo(before + 3);
        assertThat(signsIn(code())).isTrue();
    }

    @Test
    void a_code_signs_in_once() {
        String code = code();

        assertThat(signsIn(code)).isTrue();
        assertThat(signsIn(code)).isFalse();

        theNextStep();
        assertThat(signsIn(code())).isTrue();
    }

    @Test
    void the_code_with_which_it_was_confirmed_signs_in_no_more() {
        assertThat(signsIn(confirmedWith)).isFalse();
    }

    @Test
    void a_code_of_a_clock_that_is_a_step_fast_is_taken_and_those_before_it_are_void() {
        assertThat(signsIn(app.code(now(), 1))).isTrue();
        assertThat(signsIn(code())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, 3, 20})
    void a_code_from_further_away_is_refused(int steps) {
        assertThat(signsIn(app.code(now(), steps))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12345", "1234567", "abcdef", "${7*7}", "00000000000000000000000000000000000000000000000000"})
    void what_is_no_code_is_a_wrong_one(String typed) {
        assertThat(refused(PASSWORD, typed)).isEqualTo("401 wrong-code");
    }

    @Test
    void an_endless_code_is_malformed() {
        assertThat(refused(PASSWORD, "1".repeat(51))).isEqualTo("422 invalid-field");
    }

    @Test
    void a_recovery_code_signs_in_once() {
        String first = recoveryCodes.get(0).inGroups();

        assertThat(signsIn(first.toLowerCase(java.util.Locale.ROOT))).isTrue();
        assertThat(signsIn(first)).isFalse();
        assertThat(signsIn(recoveryCodes.get(9).text())).isTrue();
        assertThat(house.get(ReadSecondFactor.class).of(me()).recoveryCodesLeft())
                .isEqualTo(8);
    }

    @Test
    void the_recovery_code_of_one_is_nothing_for_another() {
        Somebody other = house.somebody();
        SignedIn person = byToken(house.signIn(other)).orElseThrow();
        app = begun(person, null);
        List<RecoveryCode> theirs = house.get(ConfirmSecondFactor.class)
                .confirm(person, code(), anAddress())
                .recoveryCodes();

        assertThat(signsIn(theirs.get(0).inGroups())).isFalse();
    }

    @Test
    void of_many_who_send_one_code_at_the_same_moment_one_comes_in() throws Exception {
        String code = code();

        assertThat(atOnce(() -> signsIn(code))).filteredOn(in -> in).hasSize(1);
    }

    /** Each transaction as another node would run it: without our lock. */
    @Test
    void two_nodes_take_no_code_twice() throws Exception {
        SecondFactors factors = house.get(SecondFactors.class);
        RecoveryCodes codes = house.get(RecoveryCodes.class);
        OwnTransaction own = house.get(OwnTransaction.class);
        long step = OneTimeSecret.stepAt(now()) + 100;

        assertThat(atOnce(() -> own.run(() -> factors.use(somebody.personId(), step))))
                .filteredOn(taken -> taken)
                .hasSize(1);
        assertThat(atOnce(() -> own.run(() -> codes.use(somebody.personId(), recoveryCodes.get(0)))))
                .filteredOn(taken -> taken)
                .hasSize(1);
    }

    @Test
    void a_code_is_not_used_up_by_a_sign_in_that_failed_after_it() {
        String code = code();
        Transactions transactions = house.get(Transactions.class);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> transactions.inOne(() -> {
                    signIn(PASSWORD, code);
                    throw new IllegalStateException("the database went away");
                })))
                .hasMessage("the database went away");

        assertThat(signsIn(code)).isTrue();
    }

    @Nested
    class A_wrong_code {
        private void guess(int times) {
            for (int i = 0; i < times; i++) {
                assertThat(refused(PASSWORD, wrongCode())).isEqualTo("401 wrong-code");
            }
        }

        @Test
        void counts_as_a_wrong_password_does() {
            guess(10);

            assertThat(refused(PASSWORD, code())).isEqualTo("429 too-many-attempts");
            assertThat(refused(PASSWORD, recoveryCodes.get(0).text())).isEqualTo("429 too-many-attempts");
        }

        @Test
        void is_counted_together_with_wrong_passwords() {
            guess(5);
            for (int i = 0; i < 5; i++) {
                assertThat(refused("guess " + i, null)).isEqualTo("401 wrong-credentials");
            }

            assertThat(refused(PASSWORD, code())).isEqualTo("429 too-many-attempts");
        }

        @Test
        void is_not_taken_back_by_a_right_password() {
            guess(9);
            assertThat(refused(PASSWORD, null)).isEqualTo("401 second-factor-asked");
            guess(1);

            assertThat(refused(PASSWORD, code())).isEqualTo("429 too-many-attempts");
        }

        @Test
        void is_not_taken_back_by_a_new_password() {
            guess(10);
            house.get(RequestPasswordLink.class).request(somebody.username());
            house.get(SetPassword.class).set(house.mailTo(somebody).get(0).token(), "another river");

            assertThat(refused("another river", code())).isEqualTo("429 too-many-attempts");
        }

        @Test
        void is_taken_back_by_a_right_one() {
            guess(9);
            assertThat(signsIn(code())).isTrue();
            guess(9);
            assertThat(refused(PASSWORD, null)).isEqualTo("401 second-factor-asked");
        }

        @Test
        void counts_where_it_is_asked_again_too() {
            for (int i = 0; i < 10; i++) {
                Problem refused =
                        refusal(() -> house.get(RemoveSecondFactor.class).remove(me(), proof(PASSWORD, wrongCode())));
                assertThat(refused.status()).isEqualTo(422);
                assertThat(refused.members()).containsEntry("field", "code");
            }

            assertThat(refused(PASSWORD, code())).isEqualTo("429 too-many-attempts");
        }
    }

    @Test
    void a_password_alone_is_not_taken_with_each_request_either() {
        Problem refused =
                refusal(() -> house.get(Authenticate.class).byBasic(somebody.username(), PASSWORD, anAddress()));

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.slug()).isEqualTo("second-factor-asked");
    }

    @Test
    void a_new_password_does_not_do_without_the_code() {
        house.get(RequestPasswordLink.class).request(somebody.username());
        house.get(SetPassword.class).set(house.mailTo(somebody).get(0).token(), "another river");

        assertThat(refused("another river", null)).isEqualTo("401 second-factor-asked");
    }

    @Test
    void a_password_that_was_changed_with_the_old_one_leaves_the_session_as_one_by_second_factor() {
        OpaqueToken changed = house.get(ChangePassword.class)
                .change(me(), proof(PASSWORD, null), "three doves over a river")
                .orElseThrow();

        assertThat(byToken(changed.text())).get().matches(SignedIn::isBySecondFactor);
        assertThat(refused("three doves over a river", null)).isEqualTo("401 second-factor-asked");
    }

    @Test
    void sessions_elsewhere_are_ended_with_the_password_alone() {
        OpaqueToken elsewhere = signIn(PASSWORD, code()).token();

        house.get(EndSignIns.class).others(me(), proof(PASSWORD, null));

        assertThat(byToken(elsewhere.text())).isEmpty();
        assertThat(byToken(after.text())).isPresent();
    }

    @Nested
    class Setting_up {
        @Test
        void ends_the_sessions_of_before_and_goes_on_under_another_token() {
            assertThat(after.text()).isNotEqualTo(before);
            assertThat(byToken(before)).isEmpty();
            assertThat(me().isBySecondFactor()).isTrue();
        }

        @Test
        void needs_the_password_and_counts_wrong_ones() {
            Somebody other = house.somebody();
            SignedIn person = byToken(house.signIn(other)).orElseThrow();
            for (int i = 0; i < 10; i++) {
                Problem refused =
                        refusal(() -> house.get(BeginSecondFactor.class).begin(person, proof("not this one", null)));
                assertThat(refused.status()).isEqualTo(422);
                assertThat(refused.members()).containsEntry("field", "password");
            }

            assertThat(house.tryPassword(other.username(), PASSWORD, anAddress()))
                    .isEqualTo(429);
        }

        @Test
        void another_app_needs_a_code_of_the_one_before_which_is_good_until_then() {
            assertThat(refusal(() -> begun(me(), null)).members()).containsEntry("field", "code");
            App old = app;
            App another = begun(me(), code());
            theNextStep();
            assertThat(signsIn(another.code(now()))).isFalse();
            assertThat(signsIn(old.code(now()))).isTrue();

            house.get(ConfirmSecondFactor.class).confirm(me(), another.code(now()), anAddress());
            theNextStep();

            assertThat(signsIn(old.code(now()))).isFalse();
            assertThat(signsIn(another.code(now()))).isTrue();
            assertThat(signsIn(recoveryCodes.get(0).text())).isFalse();
        }

        @Test
        void takes_only_the_code_of_the_app_that_was_begun_last() {
            App first = begun(me(), code());
            theNextStep();
            App second = begun(me(), code());

            Problem refused =
                    refusal(() -> house.get(ConfirmSecondFactor.class).confirm(me(), first.code(now()), anAddress()));

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.members()).containsEntry("field", "code");
            house.get(ConfirmSecondFactor.class).confirm(me(), second.code(now()), anAddress());
        }

        @Test
        void is_over_after_an_hour() {
            App late = begun(me(), code());
            house.get(TestClock.class).moveOn(Duration.ofHours(1));

            Problem refused =
                    refusal(() -> house.get(ConfirmSecondFactor.class).confirm(me(), late.code(now()), anAddress()));

            assertThat(refused.slug()).isEqualTo("nothing-begun");
        }

        @Test
        void takes_ten_wrong_codes_and_then_none_for_a_while() {
            app = begun(me(), code());
            for (int n = 0; n < 10; n++) {
                assertThat(refusal(() -> confirm(wrongCode())).status()).isEqualTo(422);
            }

            assertThat(refusal(() -> confirm(code())).status()).isEqualTo(429);
        }

        private void confirm(String code) {
            house.get(ConfirmSecondFactor.class).confirm(me(), code, anAddress());
        }

        @Test
        void is_confirmed_once() {
            assertThat(refusal(() -> house.get(ConfirmSecondFactor.class).confirm(me(), code(), anAddress()))
                            .slug())
                    .isEqualTo("nothing-begun");
        }

        @Test
        void that_is_not_confirmed_changes_nothing() {
            Somebody other = house.somebody();
            begun(byToken(house.signIn(other)).orElseThrow(), null);

            assertThat(house.tryPassword(other.username(), PASSWORD, anAddress()))
                    .isEqualTo(200);
        }
    }

    @Test
    void new_recovery_codes_void_the_ones_before() {
        assertThat(refusal(() -> house.get(RenewRecoveryCodes.class).renew(me(), proof(PASSWORD, null)))
                        .members())
                .containsEntry("field", "code");

        List<RecoveryCode> renewed = house.get(RenewRecoveryCodes.class).renew(me(), proof(PASSWORD, code()));

        assertThat(renewed).hasSize(10);
        assertThat(signsIn(recoveryCodes.get(0).text())).isFalse();
        assertThat(signsIn(renewed.get(0).text())).isTrue();
    }

    /** Whoever changed it without its owner is found out. */
    @Test
    void each_change_of_it_is_told_to_its_owner_by_mail() {
        refusal(() -> house.get(RenewRecoveryCodes.class).renew(me(), proof(PASSWORD, wrongCode())));
        assertThat(house.outboxOf(somebody)).containsExactly("second-factor-set-up");

        house.get(RenewRecoveryCodes.class).renew(me(), proof(PASSWORD, code()));
        theNextStep();
        house.get(RemoveSecondFactor.class).remove(me(), proof(PASSWORD, code()));

        assertThat(house.outboxOf(somebody))
                .containsExactly("second-factor-set-up", "recovery-codes-renewed", "second-factor-removed");
    }

    @Test
    void removed_with_password_and_code_the_password_alone_signs_in_again() {
        RemoveSecondFactor remove = house.get(RemoveSecondFactor.class);
        assertThat(refusal(() -> remove.remove(me(), proof("not this one", code())))
                        .members())
                .containsEntry("field", "password");

        OpaqueToken next = remove.remove(me(), proof(PASSWORD, code())).orElseThrow();

        assertThat(byToken(after.text())).isEmpty();
        assertThat(byToken(next.text())).get().satisfies(person -> assertThat(person.isBySecondFactor())
                .isFalse());
        assertThat(house.tryPassword(somebody.username(), PASSWORD, anAddress()))
                .isEqualTo(200);
        assertThat(refusal(() -> remove.remove(byToken(next.text()).orElseThrow(), proof(PASSWORD, null)))
                        .slug())
                .isEqualTo("no-second-factor");
    }

    @Test
    void withdrawn_it_ends_all_sessions_and_the_password_alone_signs_in_again() {
        assertThat(house.get(WithdrawSecondFactor.class).from(somebody.personId()))
                .isTrue();

        assertThat(byToken(after.text())).isEmpty();
        assertThat(house.tryPassword(somebody.username(), PASSWORD, anAddress()))
                .isEqualTo(200);
        assertThat(house.get(WithdrawSecondFactor.class).from(somebody.personId()))
                .isFalse();
    }

    @Test
    void the_database_holds_neither_the_secret_nor_the_recovery_codes_as_they_are() {
        EntityManager entities = house.get(EntityManager.class);
        String all = Stream.of("SELECT secret FROM second_factor", "SELECT digest FROM recovery_code")
                .map(entities::createNativeQuery)
                .flatMap(query -> ((List<?>) query.getResultList()).stream())
                .map(String::valueOf)
                .reduce("", String::concat);

        assertThat(all).isNotEmpty();
        assertThat(recoveryCodes).allSatisfy(code -> assertThat(all).doesNotContain(code.text()));
        // The secret itself is looked for where the key is told: SealingKeysTest.
    }

    private static <T> List<T> atOnce(Callable<T> act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            return threads.invokeAll(Stream.generate(() -> act).limit(8).toList()).stream()
                    .map(SecondFactorContract::result)
                    .toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T result(java.util.concurrent.Future<T> future) {
        try {
            return future.get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
