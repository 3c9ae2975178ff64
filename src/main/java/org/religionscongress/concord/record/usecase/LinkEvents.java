package org.religionscongress.concord.record.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Chain;
import org.religionscongress.concord.record.Chains;
import org.religionscongress.concord.record.Event;

/** Appends committed events to the chains of their documents: each once, whichever node does it. */
@ApplicationScoped
@UseCase
public class LinkEvents {
    static final int BATCH = 500;

    @Inject
    private Chains chains;

    @Inject
    private EntityManager entities;

    /** Links the next batch; how many events it were. None while another node links. */
    public int next() {
        return chains.isAnyPending() && chains.lockIfFree() ? linked(chains.pending(BATCH)) : 0;
    }

    /**
     * Links at once all events of one document, also those that the running act has written; how many it were. Whoever
     * links at this moment goes first; the others wait until the act is committed.
     */
    public int drain(UUID documentId) {
        chains.lock();
        entities.flush();
        return linked(chains.pendingOf(Chain.of(documentId)));
    }

    private int linked(List<Event> events) {
        chains.link(events);
        return events.size();
    }
}
