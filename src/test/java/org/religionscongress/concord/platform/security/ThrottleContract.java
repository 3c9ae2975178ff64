package org.religionscongress.concord.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.religionscongress.concord.platform.security.SecurityHouse.PASSWORD;
import static org.religionscongress.concord.platform.security.SecurityHouse.anAddress;
import static org.religionscongress.concord.platform.security.SecurityHouse.refusal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.religionscongress.concord.house.TestClock;
import org.religionscongress.concord.platform.expiry.ForgetExpired;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.security.SecurityHouse.Somebody;
import org.religionscongress.concord.platform.security.SignInFailures.Count;
import org.religionscongress.concord.platform.security.SignInFailures.Kind;
import org.religionscongress.concord.platform.security.usecase.SignIn;
import org.religionscongress.concord.platform.transaction.OwnTransaction;
import org.religionscongress.concord.platform.transaction.Transactions;

abstract class ThrottleContract {
    private final SecurityHouse house;

    ThrottleContract(SecurityHouse house) {
        this.house = house;
        this.somebody = house.somebody();
    }

    private final Somebody somebody;

    private void guess(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(house.tryPassword(somebody.username(), "guess " + i, anAddress()))
                    .isEqualTo(401);
        }
    }

    private int counted(String username) {
        return house.get(OwnTransaction.class)
                .run(() -> house.get(SignInFailures.class)
                        .of(Kind.ACCOUNT, Attempt.of(username, "").account()))
                .map(Count::failures)
                .orElse(0);
    }

    @Test
    void after_ten_wrong_passwords_even_the_right_one_has_to_wait() {
        guess(10);

        Problem refused = refusal(() -> house.get(SignIn.class).signIn(somebody.username(), PASSWORD, anAddress()));

        assertThat(refused.status()).isEqualTo(429);
        assertThat((Long) refused.members().get("retryAfter")).isBetween(880L, 901L);
    }

    @Test
    void after_a_quarter_of_an_hour_the_count_begins_anew() {
        guess(10);
        house.get(TestClock.class).moveOn(Throttle.WINDOW.plusSeconds(1));

        guess(1);

        assertThat(counted(somebody.username())).isOne();
        assertThat(house.tryPassword(somebody.username(), PASSWORD, anAddress()))
                .isEqualTo(200);
    }

    @Test
    void the_right_password_resets_the_count_of_the_account() {
        guess(9);
        assertThat(house.tryPassword(somebody.username(), PASSWORD, anAddress()))
                .isEqualTo(200);

        guess(10);
    }

    @Test
    void the_right_password_is_refused_too_though_it_proved_right_of_late() {
        assertThat(house.tryPassword(somebody.username(), PASSWORD, anAddress()))
                .isEqualTo(200);
        guess(10);

        assertThat(house.tryPassword(somebody.username(), PASSWORD, anAddress()))
                .isEqualTo(429);
    }

    @Test
    void an_unknown_name_is_throttled_as_a_known_one_is() {
        String nobody = "nobody-" + Ids.next();
        List<Integer> answers = IntStream.range(0, 11)
                .mapToObj(i -> house.tryPassword(nobody, "guess " + i, anAddress()))
                .toList();

        assertThat(answers.subList(0, 10)).containsOnly(401);
        assertThat(answers.get(10)).isEqualTo(429);
    }

    @Test
    void an_address_that_guesses_at_many_names_is_refused_after_fifty() {
        String address = anAddress();
        for (int i = 0; i < 50; i++) {
            assertThat(house.tryPassword("nobody-" + Ids.next(), PASSWORD, address))
                    .isEqualTo(401);
        }

        assertThat(house.tryPassword(somebody.username(), PASSWORD, address)).isEqualTo(429);
        assertThat(house.tryPassword(somebody.username(), PASSWORD, anAddress()))
                .isEqualTo(200);
    }

    @Test
    void the_right_password_does_not_reset_the_count_of_the_address() {
        String address = anAddress();
        for (int i = 0; i < 49; i++) {
            house.tryPassword("nobody-" + Ids.next(), PASSWORD, address);
        }
        assertThat(house.tryPassword(somebody.username(), PASSWORD, address)).isEqualTo(200);

        house.tryPassword("nobody-" + Ids.next(), PASSWORD, address);

        assertThat(house.tryPassword(somebody.username(), PASSWORD, address)).isEqualTo(429);
    }

    @Test
    void an_ipv6_network_is_one_address() {
        assertThat(Attempt.of("a", "2001:db8:1:2::1")).isEqualTo(Attempt.of("a", "2001:db8:1:2:ffff::9"));
        assertThat(Attempt.of("a", "2001:db8:1:2::1")).isNotEqualTo(Attempt.of("a", "2001:db8:1:3::1"));
        assertThat(Attempt.of("a", "192.0.2.1")).isNotEqualTo(Attempt.of("a", "192.0.2.2"));
    }

    @Test
    void a_malformed_request_does_not_count() {
        for (int i = 0; i < 20; i++) {
            assertThat(house.tryPassword(somebody.username(), "", anAddress())).isEqualTo(422);
            assertThat(house.tryPassword(somebody.username(), "x".repeat(201), anAddress()))
                    .isEqualTo(422);
        }

        assertThat(counted(somebody.username())).isZero();
    }

    @Test
    void tries_at_the_same_moment_are_all_counted_and_none_slips_past() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Integer>> guesses = Stream.<Callable<Integer>>generate(
                            () -> () -> house.tryPassword(somebody.username(), "a guess", anAddress()))
                    .limit(40)
                    .toList();
            List<Integer> answers = threads.invokeAll(guesses).stream()
                    .map(ThrottleContract::result)
                    .toList();

            assertThat(answers).filteredOn(status -> status == 401).hasSize(10);
            assertThat(answers).filteredOn(status -> status == 429).hasSize(30);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void two_nodes_lose_no_count_to_each_other() throws Exception {
        SignInFailures failures = house.get(SignInFailures.class);
        OwnTransaction own = house.get(OwnTransaction.class);
        Attempt attempt = Attempt.of(somebody.username(), "");
        var now = TestClock.shared().instant();
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        try {
            Callable<Object> wrong = () -> own.run(() -> {
                failures.add(Kind.ACCOUNT, attempt.account(), now, now.minus(Duration.ofMinutes(15)));
                return null;
            });
            nodes.invokeAll(Stream.generate(() -> wrong).limit(40).toList()).forEach(ThrottleContract::result);
        } finally {
            nodes.shutdownNow();
        }

        assertThat(counted(somebody.username())).isEqualTo(40);
    }

    @Test
    void a_count_stands_when_the_act_around_it_is_rolled_back() {
        Problem refused = refusal(() -> house.get(Transactions.class)
                .inOne(() -> house.get(SignIn.class).signIn(somebody.username(), "not this one", anAddress())));

        assertThat(refused.status()).isEqualTo(401);
        assertThat(counted(somebody.username())).isOne();
    }

    @Test
    void many_right_passwords_at_the_same_moment_are_all_let_in_at_the_cost_of_one_hash() throws Exception {
        Passwords passwords = house.get(Passwords.class);
        long before = passwords.computed();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Integer>> tries = Stream.<Callable<Integer>>generate(
                            () -> () -> house.tryPassword(somebody.username(), PASSWORD, anAddress()))
                    .limit(32)
                    .toList();

            assertThat(threads.invokeAll(tries))
                    .extracting(ThrottleContract::result)
                    .containsOnly(200);
        } finally {
            threads.shutdownNow();
        }
        assertThat(passwords.computed()).isLessThanOrEqualTo(before + 1);
    }

    @Test
    void what_is_void_is_forgotten() {
        guess(3);
        house.get(TestClock.class).moveOn(Throttle.WINDOW.plusSeconds(1));

        house.get(ForgetExpired.class).forget();

        assertThat(counted(somebody.username())).isZero();
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
