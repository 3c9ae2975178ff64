package org.religionscongress.concord.step.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Readers;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Audience;
import org.religionscongress.concord.record.Event;
import org.religionscongress.concord.record.usecase.VerifyRecord;

/** Reads the record of a document: of what the person may read, in the order in which it happened. */
@ApplicationScoped
@UseCase
public class ReadRecord {
    @Inject
    private EntityManager entities;

    @Inject
    private Readers readers;

    @Inject
    private VerifyRecord verifyRecord;

    /**
     * The events, and whether their details may be shown: an administrator sees that something was said, not what. The
     * outcome of verifying is that of the whole record, whoever reads.
     */
    public record Extract(Page<Event> events, boolean withDetails, VerifyRecord.Outcome outcome) {}

    public Extract read(Caller caller, UUID documentId, int offset, int size) {
        Document document = readers.mustKnow(caller, documentId);
        Set<Audience> always = always(caller);
        Set<UUID> ownSides = caller.sidesToRead();
        String where = " WHERE e.documentId = :document AND (e.audience IN :always"
                + " OR e.onBehalfOf IN :own OR e.personId = :me"
                + " OR (e.audience = :answer AND e.stepId IN"
                + " (SELECT s.id FROM Step s WHERE s.documentId = :document AND s.closedAt IS NOT NULL))"
                + (document.stage().isAnnounced() ? " OR e.audience = :ballot)" : ")");
        List<Event> items = bound(
                        entities.createQuery("SELECT e FROM Event e" + where + " ORDER BY e.id", Event.class),
                        caller,
                        document,
                        always,
                        ownSides)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
        long total = bound(
                        entities.createQuery("SELECT COUNT(e) FROM Event e" + where, Long.class),
                        caller,
                        document,
                        always,
                        ownSides)
                .getSingleResult();
        return new Extract(new Page<>(items, total), readers.reads(caller, document), verifyRecord.of(document.id()));
    }

    private static <T> TypedQuery<T> bound(
            TypedQuery<T> query, Caller caller, Document document, Set<Audience> always, Set<UUID> ownSides) {
        query.setParameter("document", document.id())
                .setParameter("always", always)
                .setParameter("own", ownSides)
                .setParameter("me", caller.personId())
                .setParameter("answer", Audience.ANSWER);
        if (document.stage().isAnnounced()) {
            query.setParameter("ballot", Audience.BALLOT);
        }
        return query;
    }

    private static Set<Audience> always(Caller caller) {
        Set<Audience> always = EnumSet.of(Audience.READERS);
        if (!Collections.disjoint(caller.roles(), Readers.OFFICE)) {
            always.add(Audience.OFFICE);
            always.add(Audience.ANSWER);
        }
        return always;
    }
}
