package org.religionscongress.concord.step.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Position;
import org.religionscongress.concord.document.Readers;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.step.StepKind;

/**
 * Reads what was said of a document: one's own delegation's at once, the others' when their step has closed (drafters
 * and the Head at once), and acts on adoption when it has been announced.
 */
@ApplicationScoped
@UseCase
public class ReadPositions {
    @Inject
    private EntityManager entities;

    @Inject
    private Readers readers;

    /** {@code revision} is null where all revisions are asked for. */
    public Page<Position> read(Caller caller, UUID documentId, Integer revision, int offset, int size) {
        Document document = readers.mustRead(caller, documentId);
        String where = " WHERE p.documentId = :document AND (p.part IN :own OR p.personId = :me OR "
                + (document.stage().isAnnounced() ? "1 = 1" : "(p.stepKind <> :ballot AND " + open(caller) + ")") + ")"
                + (revision == null ? "" : " AND p.revision = :revision");
        return new Page<>(
                bound(
                                entities.createQuery(
                                        "SELECT p FROM Position p" + where + " ORDER BY p.id", Position.class),
                                caller,
                                document,
                                revision)
                        .setFirstResult(offset)
                        .setMaxResults(size)
                        .getResultList(),
                bound(
                                entities.createQuery("SELECT COUNT(p) FROM Position p" + where, Long.class),
                                caller,
                                document,
                                revision)
                        .getSingleResult());
    }

    private static String open(Caller caller) {
        return caller.hasAny(Role.DRAFTER, Role.HEAD, Role.DEPUTY)
                ? "1 = 1"
                : "p.stepId IN (SELECT s.id FROM Step s WHERE s.closedAt IS NOT NULL AND s.documentId = :document)";
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Caller caller, Document document, Integer revision) {
        query.setParameter("document", document.id())
                .setParameter("own", caller.sidesToRead())
                .setParameter("me", caller.personId());
        if (!document.stage().isAnnounced()) {
            query.setParameter("ballot", StepKind.BALLOT.name());
        }
        if (revision != null) {
            query.setParameter("revision", revision);
        }
        return query;
    }
}
