package org.religionscongress.concord.demo.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.membership.Body;
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
        sitting(Body.CONGRESS, 8, "VIII Congress of Leaders of World and Traditional Religions");
        sitting(Body.SECRETARIAT, 24, "XXIV session of the Secretariat of the Congress");
    }

    UUID toCome() {
        return register.of(Body.CONGRESS).get(0).id();
    }

    UUID sitting() {
        return register.of(Body.CONGRESS).get(1).id();
    }

    UUID ofSecretariat() {
        return register.of(Body.SECRETARIAT).get(0).id();
    }

    /** Twenty, in the order of their numbers. */
    List<UUID> delegations() {
        return sessions.accreditedDelegations(toCome());
    }

    private void sitting(Body body, int ordinal, String title) {
        if (register.of(body).stream().anyMatch(session -> session.ordinal() == ordinal)) {
            return;
        }
        Instant opened = clock.instant().truncatedTo(ChronoUnit.HOURS).minus(SINCE);
        registerSession.use(
                people.named("admin"),
                new RegisterSession.Details(
                        body, ordinal, title, "Astana", "Asia/Almaty", opened, opened.plus(LENGTH), delegations()));
    }
}
