package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Session;
import org.religionscongress.concord.membership.SessionMoved;
import org.religionscongress.concord.membership.Sessions;
import org.religionscongress.concord.platform.clock.DatabaseClock;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;

/**
 * Puts right a session's title, place and times. Its opening can be moved until it has opened, to a moment that is still
 * to come: ballots wait for it. A ballot that runs keeps its own end, which the Head extends or closes.
 */
@UseCase
@ApplicationScoped
public class CorrectSession {
    @Inject
    private Sessions sessions;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Recorder recorder;

    @Inject
    private EntityManager entities;

    @Inject
    private Event<SessionMoved> moves;

    @Schema(name = "CorrectSession", description = "What the register says of a session from now on.")
    public record Details(String title, String place, String timeZone, Instant opensAt, Instant closesAt) {}

    /** {@code expectedVersion} is that of the session that was read (If-Match). */
    public void use(Caller caller, UUID id, Details details, long expectedVersion) {
        RegistryRights.mayKeepRegisters(caller);
        Session session = sessions.hold(id);
        if (session.version() != expectedVersion) {
            throw Problem.changedMeanwhile(session.version());
        }
        SessionFields fields = SessionFields.checked(
                details.title(), details.place(), details.timeZone(), details.opensAt(), details.closesAt());
        Instant opened = session.opensAt();
        boolean moved = !opened.equals(fields.opensAt()) || !session.closesAt().equals(fields.closesAt());
        mayOpenAt(opened, fields.opensAt());
        session.correct(fields.title(), fields.place(), fields.timeZone(), fields.opensAt(), fields.closesAt());
        recorder.write(Entry.of("correct-session")
                .by(caller.personId(), caller.name())
                .with("session", session.id())
                .with("opensAt", fields.opensAt())
                .with("closesAt", fields.closesAt()));
        if (moved) {
            entities.flush();
            moves.fire(new SessionMoved(session.id()));
        }
    }

    private void mayOpenAt(Instant before, Instant opensAt) {
        if (before.equals(opensAt)) {
            return;
        }
        Instant now = clock.now();
        if (!before.isAfter(now)) {
            throw Problem.conflict("session-opened", "The session has opened", "Its opening can no longer be moved.")
                    .with("field", "opensAt");
        }
        if (!opensAt.isAfter(now)) {
            throw Problem.invalid("opensAt", "A session is moved to a moment that is still to come.");
        }
    }
}
