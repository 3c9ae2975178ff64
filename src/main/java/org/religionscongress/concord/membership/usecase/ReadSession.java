package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Session;
import org.religionscongress.concord.membership.Sessions;
import org.religionscongress.concord.platform.transaction.UseCase;

/** For anybody who is signed in. */
@UseCase
@ApplicationScoped
public class ReadSession {
    @Inject
    private Sessions sessions;

    public record Answer(Session session, List<UUID> delegationIds) {}

    public Answer use(Caller caller, UUID sessionId) {
        Objects.requireNonNull(caller);
        return new Answer(sessions.get(sessionId), sessions.accreditedDelegations(sessionId));
    }
}
