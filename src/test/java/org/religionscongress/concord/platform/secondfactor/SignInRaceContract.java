package org.religionscongress.concord.platform.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.religionscongress.concord.platform.security.SecurityHouse.PASSWORD;
import static org.religionscongress.concord.platform.security.SecurityHouse.anAddress;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.religionscongress.concord.house.Seed;
import org.religionscongress.concord.house.TestClock;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.secondfactor.usecase.BeginSecondFactor;
import org.religionscongress.concord.platform.secondfactor.usecase.ConfirmSecondFactor;
import org.religionscongress.concord.platform.security.OpaqueToken;
import org.religionscongress.concord.platform.security.SecurityHouse;
import org.religionscongress.concord.platform.security.SecurityHouse.Somebody;
import org.religionscongress.concord.platform.security.SignedIn;
import org.religionscongress.concord.platform.security.usecase.Authenticate;
import org.religionscongress.concord.platform.security.usecase.ChangePassword;
import org.religionscongress.concord.platform.security.usecase.Proof;
import org.religionscongress.concord.platform.security.usecase.RequestPasswordLink;
import org.religionscongress.concord.platform.security.usecase.SetPassword;
import org.religionscongress.concord.platform.security.usecase.SignIn;
import org.religionscongress.concord.platform.transaction.Transactions;

/** Somebody signs in while, on another node, what signing in takes is changed: nobody stays in by what was enough before. */
abstract class SignInRaceContract {
    /** An act that has to wait for the other does so until that has ended; one that has not does its worst well before. */
    private static final int ENOUGH_MILLIS = 400;

    private final SecurityHouse house;
    private final ExecutorService elsewhere = Executors.newFixedThreadPool(2);

    SignInRaceContract(SecurityHouse house) {
        this.house = house;
    }

    @AfterEach
    void stop() {
        elsewhere.shutdownNow();
    }

    @Test
    void a_session_that_began_before_the_second_factor_stood_ends_with_it() throws Exception {
        var setUp = new SetUp();

        Future<?>[] other = new Future<?>[1];
        OpaqueToken token = inOne(() -> {
            var begun = signIn(setUp.somebody);
            other[0] = elsewhere.submit(setUp::confirm);
            waitFor(other[0]);
            return begun;
        });
        other[0].get(60, TimeUnit.SECONDS);

        assertThat(byToken(token)).isEmpty();
    }

    @Test
    void a_session_that_begins_while_the_second_factor_is_set_up_is_asked_for_it() throws Exception {
        var setUp = new SetUp();

        var signIn = inOne(() -> {
            setUp.confirm();
            var other = elsewhere.submit(() -> outcome(setUp.somebody));
            waitFor(other);
            return other;
        });

        assertThat(signIn.get(60, TimeUnit.SECONDS)).isEqualTo("second-factor-asked");
    }

    @Test
    void a_session_that_begins_by_the_old_password_while_a_new_one_is_set_is_refused() throws Exception {
        var somebody = house.somebody();
        house.signIn(somebody);
        house.get(RequestPasswordLink.class).request(somebody.username());
        var link = house.mailTo(somebody).get(0).token();

        var signIn = inOne(() -> {
            house.get(SetPassword.class).set(link, "another quiet river");
            var other = elsewhere.submit(() -> outcome(somebody));
            waitFor(other);
            return other;
        });

        assertThat(signIn.get(60, TimeUnit.SECONDS)).isEqualTo("wrong-credentials");
    }

    @Test
    void whoever_changes_a_password_by_the_old_one_never_overwrites_one_that_was_set_by_link() throws Exception {
        var seed = Seed.of("A password changed beside a link", 15);
        for (int trial = 0; trial < seed.trials(); trial++) {
            int lead = Seed.random(seed.of(trial)).nextInt(4_000);
            var somebody = house.somebody();
            var person = byToken(new OpaqueToken(house.signIn(somebody))).orElseThrow();
            house.get(RequestPasswordLink.class).request(somebody.username());
            var link = house.mailTo(somebody).get(0).token();
            var start = new CyclicBarrier(2);

            var change = elsewhere.submit(() -> {
                start.await(10, TimeUnit.SECONDS);
                return outcome(() -> house.get(ChangePassword.class)
                        .change(person, new Proof(PASSWORD, null, anAddress()), "a thief's slow morning"));
            });
            var set = elsewhere.submit(() -> {
                start.await(10, TimeUnit.SECONDS);
                spin(lead);
                return outcome(() -> {
                    house.get(SetPassword.class).set(link, "another quiet river");
                    return null;
                });
            });
            var changed = change.get(60, TimeUnit.SECONDS);
            var wasSet = set.get(60, TimeUnit.SECONDS);

            // The link was void where the change came first; else its password stands, whatever else was tried.
            var stands = wasSet.equals("done") ? "another quiet river" : "a thief's slow morning";
            assertThat(outcome(() -> house.get(SignIn.class).signIn(somebody.username(), stands, anAddress())))
                    .as("seed %d, changed: %s, set: %s", seed.of(trial), changed, wasSet)
                    .isEqualTo("done");
        }
    }

    @Test
    void however_both_fall_together_no_session_without_the_second_factor_is_left() throws Exception {
        var seed = Seed.of("Sign-in beside a second factor", 25);
        for (int trial = 0; trial < seed.trials(); trial++) {
            var random = Seed.random(seed.of(trial));
            var setUp = new SetUp();
            var start = new CyclicBarrier(2);
            int lead = random.nextInt(4_000);
            boolean isSignInFirst = random.nextBoolean();

            var signIn = elsewhere.submit(() -> {
                start.await(10, TimeUnit.SECONDS);
                spin(isSignInFirst ? 0 : lead);
                return entered(setUp.somebody);
            });
            var confirm = elsewhere.submit(() -> {
                start.await(10, TimeUnit.SECONDS);
                spin(isSignInFirst ? lead : 0);
                return setUp.confirm();
            });
            confirm.get(60, TimeUnit.SECONDS);
            var token = signIn.get(60, TimeUnit.SECONDS);

            assertThat(token.flatMap(this::byToken))
                    .as("seed %d", seed.of(trial))
                    .isEmpty();
        }
    }

    /** Somebody about to confirm an app. */
    private final class SetUp {
        final Somebody somebody = house.somebody();
        private final SignedIn person =
                byToken(new OpaqueToken(house.signIn(somebody))).orElseThrow();
        private final App app = new App(house.get(BeginSecondFactor.class)
                .begin(person, new Proof(PASSWORD, null, anAddress()))
                .secret());

        ConfirmSecondFactor.Confirmed confirm() {
            return house.get(ConfirmSecondFactor.class)
                    .confirm(person, app.code(TestClock.shared().instant()), anAddress());
        }
    }

    private OpaqueToken signIn(Somebody somebody) {
        return house.get(SignIn.class)
                .signIn(somebody.username(), PASSWORD, anAddress())
                .token();
    }

    private Optional<OpaqueToken> entered(Somebody somebody) {
        try {
            return Optional.of(signIn(somebody));
        } catch (Problem refused) {
            return Optional.empty();
        }
    }

    private String outcome(Somebody somebody) throws Exception {
        return outcome(() -> signIn(somebody));
    }

    private static String outcome(Callable<?> act) throws Exception {
        try {
            act.call();
            return "done";
        } catch (Problem refused) {
            return refused.slug();
        }
    }

    private Optional<SignedIn> byToken(OpaqueToken token) {
        return house.get(Authenticate.class).byToken(token);
    }

    private <T> T inOne(Callable<T> act) throws Exception {
        return house.get(Transactions.class).inOne(act);
    }

    private static void waitFor(Future<?> other) throws InterruptedException {
        try {
            other.get(ENOUGH_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException waits) {
            // It goes on when this act has ended; what became of it is looked at then.
        }
    }

    private static void spin(int micros) {
        long end = System.nanoTime() + micros * 1_000L;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
