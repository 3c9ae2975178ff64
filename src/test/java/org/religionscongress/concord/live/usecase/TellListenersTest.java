package org.religionscongress.concord.live.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.religionscongress.concord.house.House;
import org.religionscongress.concord.house.TestDatabase;
import org.religionscongress.concord.live.Listener;
import org.religionscongress.concord.live.Listeners;
import org.religionscongress.concord.live.Topic;
import org.religionscongress.concord.platform.security.SignInTokens;
import org.religionscongress.concord.platform.security.SignedIn;
import org.religionscongress.concord.platform.security.usecase.SignIn;
import org.religionscongress.concord.platform.security.usecase.SignOut;

class TellListenersTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static House house;

    @BeforeAll
    static void start() {
        house = House.on(TestDatabase.h2(), WhileSignInsAreRead.class);
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @AfterEach
    void leave() {
        house.get(Listeners.class).now().forEach(house.get(Listeners.class)::remove);
    }

    @Test
    void a_line_whose_sign_in_has_ended_ends() {
        SignIn.Entered entered = enter("member-01");
        Line line = new Line(entered);

        house.get(SignOut.class).signOut(entered.token());

        await("the line to end").atMost(PATIENCE).until(() -> line.hasEnded);
    }

    @Test
    void who_begins_to_listen_while_lines_are_kept_open_is_not_cut_off() {
        Line first = new Line(enter("member-02"));
        var second = new AtomicReference<Line>();
        WhileSignInsAreRead.next(() -> second.set(new Line(enter("member-03"))));

        house.get(TellListeners.class).breathe();
        // The node's own round may have come before.
        await("the second to listen").atMost(PATIENCE).until(() -> second.get() != null);

        assertThat(first.hasBreathed).isTrue();
        assertThat(second.get().hasEnded).isFalse();
    }

    @Test
    void who_signs_in_anew_while_their_former_line_ends_is_not_cut_off() {
        SignIn.Entered entered = enter("member-04");
        Line former = new Line(entered);
        var anew = new AtomicReference<Line>();
        WhileSignInsAreRead.next(() -> anew.set(new Line(enter("member-04"))));

        house.get(SignOut.class).signOut(entered.token());

        await("the former line to end").atMost(PATIENCE).until(() -> former.hasEnded);
        assertThat(anew.get().hasEnded).isFalse();
    }

    private static SignIn.Entered enter(String username) {
        return house.get(SignIn.class).signIn(username, "concord", "2001:db8::1");
    }

    /** The other end of a line, as far as the tests look at it. */
    private static final class Line implements Listener {
        private final SignedIn person;
        volatile boolean hasBreathed;
        volatile boolean hasEnded;

        Line(SignIn.Entered entered) {
            person = entered.person().byToken(entered.token().digest());
            house.get(Listeners.class).add(this);
        }

        @Override
        public SignedIn person() {
            return person;
        }

        @Override
        public void tell(Topic topic) {}

        @Override
        public void breathe() {
            hasBreathed = true;
        }

        @Override
        public void giveWay() {
            hasEnded = true;
        }

        @Override
        public void close() {
            hasEnded = true;
            house.get(Listeners.class).remove(this);
        }
    }

    /** Lets something happen once the sign-ins of somebody have been read, and before anything comes of it. */
    @Decorator
    @Priority(1)
    abstract static class WhileSignInsAreRead implements SignInTokens {
        private static final AtomicReference<Runnable> NEXT = new AtomicReference<>();

        @Inject
        @Delegate
        @Any
        private SignInTokens tokens;

        static void next(Runnable act) {
            NEXT.set(act);
        }

        @Override
        public Set<String> holding(Collection<UUID> people, Instant now) {
            Set<String> found = tokens.holding(people, now);
            Runnable act = people.isEmpty() ? null : NEXT.getAndSet(null);
            if (act != null) {
                act.run();
            }
            return found;
        }
    }
}
