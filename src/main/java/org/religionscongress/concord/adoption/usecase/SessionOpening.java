package org.religionscongress.concord.adoption.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.membership.Sessions;
import org.religionscongress.concord.platform.clock.DatabaseClock;
import org.religionscongress.concord.platform.transaction.UseCase;

/** A ballot waits for its session to open. */
@ApplicationScoped
@UseCase
public class SessionOpening {
    @Inject
    private Documents documents;

    @Inject
    private Sessions sessions;

    @Inject
    private DatabaseClock clock;

    public Instant at(UUID documentId) {
        return sessions.get(documents.get(documentId).sessionId()).opensAt();
    }

    public boolean reached(UUID documentId) {
        return !clock.now().isBefore(at(documentId));
    }
}
