package org.religionscongress.concord.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.religionscongress.concord.platform.security.SecurityHouse.PASSWORD;
import static org.religionscongress.concord.platform.security.SecurityHouse.anAddress;
import static org.religionscongress.concord.platform.security.SecurityHouse.refusal;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.religionscongress.concord.house.TestClock;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.security.SecurityHouse.Somebody;
import org.religionscongress.concord.platform.security.usecase.Authenticate;
import org.religionscongress.concord.platform.security.usecase.EndSignIns;
import org.religionscongress.concord.platform.security.usecase.Proof;
import org.religionscongress.concord.platform.security.usecase.ReadSignIns;
import org.religionscongress.concord.platform.security.usecase.SignIn;

/** Who sees where they are signed in, and ends it. */
abstract class MySignInsContract {
    private final SecurityHouse house;
    private final Somebody somebody;
    private final SignedIn here;
    private final OpaqueToken phone;

    MySignInsContract(SecurityHouse house) {
        this.house = house;
        this.somebody = house.somebody();
        this.phone = signIn(Device.PHONE);
        house.get(TestClock.class).moveOn(Duration.ofMinutes(10));
        this.here = byToken(signIn(Device.COMPUTER)).orElseThrow();
    }

    private OpaqueToken signIn(Device device) {
        return house.get(SignIn.class)
                .signIn(somebody.username(), PASSWORD, null, new Visit(anAddress(), device, Optional.empty()))
                .token();
    }

    private Optional<SignedIn> byToken(OpaqueToken token) {
        return house.get(Authenticate.class).byToken(token);
    }

    private Page<SignInToken> mine() {
        return house.get(ReadSignIns.class).of(here, 0, 50);
    }

    private UUID idOf(OpaqueToken token) {
        return house.get(SignInTokens.class)
                .byDigest(token.digest())
                .map(SignInToken::id)
                .orElseThrow();
    }

    private static Proof proof(String password) {
        return new Proof(password, null, anAddress());
    }

    private void end(SignedIn person, UUID id, String password) {
        house.get(EndSignIns.class).one(person, id, proof(password));
    }

    @Test
    void are_told_with_their_device_the_one_used_last_first_and_nobody_elses() {
        house.signIn(house.somebody());

        assertThat(mine().items())
                .extracting(SignInToken::device)
                .containsExactly(Optional.of(Device.COMPUTER), Optional.of(Device.PHONE));
        assertThat(mine().total()).isEqualTo(2);
    }

    @Test
    void tell_when_they_were_used_last() {
        TestClock clock = house.get(TestClock.class);
        clock.moveOn(Duration.ofMinutes(10));
        byToken(phone);

        assertThat(mine().items().get(0).id()).isEqualTo(idOf(phone));
        assertThat(mine().items().get(0).lastSeenAt())
                .isCloseTo(TestClock.shared().instant(), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void come_by_pages() {
        Page<SignInToken> second = house.get(ReadSignIns.class).of(here, 1, 1);

        assertThat(second.items()).extracting(SignInToken::id).containsExactly(idOf(phone));
        assertThat(second.total()).isEqualTo(2);
    }

    @Test
    void are_told_no_more_once_nobody_has_used_them() {
        house.get(TestClock.class).moveOn(Duration.ofHours(3).plusMinutes(55));

        assertThat(mine().items())
                .extracting(SignInToken::digest)
                .containsExactly(here.tokenDigest().orElseThrow());
        assertThat(mine().total()).isOne();
    }

    @Test
    void end_one_by_one() {
        end(here, idOf(phone), PASSWORD);

        assertThat(byToken(phone)).isEmpty();
        assertThat(mine().total()).isOne();
    }

    @Test
    void end_all_but_this_one() {
        OpaqueToken another = signIn(Device.TABLET);

        house.get(EndSignIns.class).others(here, proof(PASSWORD));

        assertThat(byToken(phone)).isEmpty();
        assertThat(byToken(another)).isEmpty();
        assertThat(mine().items())
                .extracting(SignInToken::digest)
                .containsExactly(here.tokenDigest().orElseThrow());
    }

    @Test
    void end_all_for_who_asks_without_one() {
        house.get(EndSignIns.class).others(new SignedIn(somebody.personId(), somebody.username()), proof(PASSWORD));

        assertThat(mine().total()).isZero();
    }

    @Test
    void end_only_with_the_password_and_a_wrong_one_counts() {
        for (int wrong = 0; wrong < Throttle.MOST_BY_ACCOUNT; wrong++) {
            Problem refused = refusal(() -> end(here, idOf(phone), "not this one"));
            assertThat(refused.members()).containsEntry("reason", "wrong-password");
        }

        assertThat(refusal(() -> end(here, idOf(phone), PASSWORD)).status()).isEqualTo(429);
        assertThat(refusal(() -> house.get(EndSignIns.class).others(here, proof(null)))
                        .status())
                .isEqualTo(422);
        assertThat(byToken(phone)).isPresent();
    }

    @Test
    void of_others_are_as_if_they_were_not_there() {
        OpaqueToken foreign = new OpaqueToken(house.signIn(house.somebody()));

        Problem refused = refusal(() -> end(here, idOf(foreign), PASSWORD));
        Problem unknown = refusal(() -> end(here, Ids.next(), PASSWORD));

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused).hasMessage(unknown.getMessage());
        assertThat(byToken(foreign)).isPresent();
    }
}
