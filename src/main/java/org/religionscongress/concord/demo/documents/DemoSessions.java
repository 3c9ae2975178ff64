package org.religionscongress.concord.demo.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.Session;
import org.religionscongress.concord.membership.SessionRegister;
import org.religionscongress.concord.membership.Sessions;
import org.religionscongress.concord.membership.usecase.RegisterSession;

/**
 * The sessions to which the demo documents belong: the Congress to come, which the registers hold already, one that sits
 * now, and one of the Secretariat. Those that sit now do so for longer than real ones, so that whoever tries Concord
 * finds a ballot open.
 */
@ApplicationScoped
class DemoSessions {
    private static final int TO_COME = 9;
    private static final int SITTING = 8;
    private static final int OF_SECRETARIAT = 24;
    private static final Duration SINCE = Duration.ofDays(1);
    private static final Duration LENGTH = Duration.ofDays(15);

    @Inject
    private SessionRegister register;

    @Inject
    private Sessions sessions;

    @Inject
    private RegisterSession registerSession;

    @Inject
    private DemoPeople people;

    @Inject
    private Clock clock;

    void open() {
        sitting(Body.CONGRESS, SITTING, "VIII Congress of Leaders of World and Traditional Religions");
        sitting(Body.SECRETARIAT, OF_SECRETARIAT, "XXIV session of the Secretariat of the Congress");
    }

    /** What was to be done while they sit can be done no more. */
    boolean areOver() {
        return held(Body.CONGRESS, SITTING).orElseThrow().closesAt().isBefore(clock.instant());
    }

    UUID toCome() {
        return held(Body.CONGRESS, TO_COME).orElseThrow().id();
    }

    UUID sitting() {
        return held(Body.CONGRESS, SITTING).orElseThrow().id();
    }

    UUID ofSecretariat() {
        return held(Body.SECRETARIAT, OF_SECRETARIAT).orElseThrow().id();
    }

    /** Twenty, in the order of their numbers. */
    List<UUID> delegations() {
        return sessions.accreditedDelegations(toCome());
    }

    private void sitting(Body body, int ordinal, String title) {
        if (held(body, ordinal).isPresent()) {
            return;
        }
        Instant opened = clock.instant().truncatedTo(ChronoUnit.HOURS).minus(SINCE);
        registerSession.use(
                people.named("admin"),
                new RegisterSession.Details(
                        body, ordinal, title, "Astana", "Asia/Almaty", opened, opened.plus(LENGTH), delegations()));
    }

    private Optional<Session> held(Body body, int ordinal) {
        return register.of(body).stream()
                .filter(session -> session.ordinal() == ordinal)
                .findFirst();
    }
}
