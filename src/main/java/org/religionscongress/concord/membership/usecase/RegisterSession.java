package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Delegations;
import org.religionscongress.concord.membership.Session;
import org.religionscongress.concord.membership.SessionRegister;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;

/** Enters a session with its number, its times and the delegations accredited to it. */
@UseCase
@ApplicationScoped
public class RegisterSession {
    private static final int HIGHEST_ORDINAL = 200;

    @Inject
    private SessionRegister sessions;

    @Inject
    private Delegations delegations;

    @Inject
    private Recorder recorder;

    @Schema(name = "RegisterSession", description = "A session of a body, with the delegations accredited to it.")
    public record Details(
            Body body,
            Integer ordinal,
            String title,
            String place,
            String timeZone,
            Instant opensAt,
            Instant closesAt,
            List<UUID> delegationIds) {}

    public Session use(Caller caller, Details details) {
        RegistryRights.mayKeepRegisters(caller);
        Session session = checked(details);
        sessions.add(session, known(details.delegationIds()));
        recorder.write(Entry.of("register-session")
                .by(caller.personId(), caller.name())
                .with("session", session.id())
                .with("body", session.body())
                .with("number", session.number()));
        return session;
    }

    private static Session checked(Details details) {
        Body body = Check.present("body", details.body());
        int ordinal = Check.present("ordinal", details.ordinal());
        if (ordinal < 1 || ordinal > HIGHEST_ORDINAL) {
            throw Problem.invalid("ordinal", "ordinal is a whole number from 1 to " + HIGHEST_ORDINAL + ".");
        }
        SessionFields fields = SessionFields.checked(
                details.title(), details.place(), details.timeZone(), details.opensAt(), details.closesAt());
        return new Session(
                Ids.next(),
                body,
                ordinal,
                fields.title(),
                fields.place(),
                fields.timeZone(),
                fields.opensAt(),
                fields.closesAt());
    }

    private List<UUID> known(List<UUID> delegationIds) {
        if (delegationIds == null) {
            return List.of();
        }
        Set<UUID> known = delegations.names(delegationIds).keySet();
        for (int i = 0; i < delegationIds.size(); i++) {
            if (!known.contains(delegationIds.get(i))) {
                throw Problem.invalid("delegationIds[" + i + "]", "There is no such delegation.");
            }
        }
        return List.copyOf(known);
    }
}
