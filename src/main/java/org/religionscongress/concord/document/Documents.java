package org.religionscongress.concord.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.religionscongress.concord.membership.Sessions;
import org.religionscongress.concord.platform.problem.Problem;

/** All documents with their drafts and revisions. */
@ApplicationScoped
public class Documents {
    @Inject
    private EntityManager entities;

    @Inject
    private Sessions sessions;

    public Document get(UUID id) {
        Document document = entities.find(Document.class, id);
        if (document == null) {
            throw Problem.notFound("document");
        }
        return document;
    }

    /** The same, held so that nobody else changes it until the act is over. */
    public Document hold(UUID id) {
        Document document = entities.find(Document.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (document == null) {
            throw Problem.notFound("document");
        }
        return document;
    }

    /** Held within its session: nobody joins that, leaves it or moves its times until the act is over, either. */
    public Document holdInSession(UUID id) {
        sessions.hold(get(id).sessionId());
        return hold(id);
    }

    public List<Document> all(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("SELECT d FROM Document d WHERE d.id IN :ids", Document.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    public void add(Document document) {
        entities.persist(document);
    }

    public void add(Draft draft) {
        entities.persist(draft);
    }

    public void add(Revision revision) {
        entities.persist(revision);
    }

    public void add(Position position) {
        entities.persist(position);
    }

    public List<Draft> drafts(UUID documentId) {
        return entities.createQuery(
                        "SELECT d FROM Draft d WHERE d.documentId = :document ORDER BY d.language", Draft.class)
                .setParameter("document", documentId)
                .getResultList();
    }

    public Optional<Draft> draft(UUID documentId, String language) {
        return drafts(documentId).stream()
                .filter(draft -> draft.language().equals(language))
                .findFirst();
    }

    /** One revision in all its languages; empty when there is no such number. */
    public List<Revision> revision(UUID documentId, int number) {
        return entities.createQuery(
                        "SELECT r FROM Revision r WHERE r.documentId = :document AND r.number = :number ORDER BY r.language",
                        Revision.class)
                .setParameter("document", documentId)
                .setParameter("number", number)
                .getResultList();
    }

    /** The ids of all provisions of a revision, in whatever language. */
    public Set<UUID> provisionIds(UUID documentId, int number) {
        return revision(documentId, number).stream()
                .flatMap(revision -> revision.provisions().items().stream())
                .map(Provision::id)
                .collect(Collectors.toSet());
    }

    public List<Revision> revisions(UUID documentId) {
        return entities.createQuery(
                        "SELECT r FROM Revision r WHERE r.documentId = :document ORDER BY r.number, r.language",
                        Revision.class)
                .setParameter("document", documentId)
                .getResultList();
    }

    /** What counts in one step, in order of time: neither corrected nor late. */
    public List<Position> positions(UUID stepId) {
        return entities.createQuery(
                        "SELECT p FROM Position p WHERE p.stepId = :step AND p.late = FALSE AND p.correctedAt IS NULL"
                                + " ORDER BY p.id",
                        Position.class)
                .setParameter("step", stepId)
                .getResultList();
    }

    /** What a part of a step said that now counts. */
    public Optional<Position> position(UUID stepId, UUID part) {
        return positions(stepId).stream()
                .filter(position -> position.part().equals(part))
                .findFirst();
    }

    /** Whether a part of a step has said something after the close. */
    public boolean hasLateComment(UUID stepId, UUID part) {
        return !entities.createQuery(
                        "SELECT p.id FROM Position p WHERE p.stepId = :step AND p.part = :part AND p.late = TRUE")
                .setParameter("step", stepId)
                .setParameter("part", part)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public List<Position> positionsOf(UUID documentId) {
        return entities.createQuery(
                        "SELECT p FROM Position p WHERE p.documentId = :document ORDER BY p.id", Position.class)
                .setParameter("document", documentId)
                .getResultList();
    }

    /** How many documents of a kind a session has named by a symbol. */
    public long named(UUID sessionId, DocumentKind kind) {
        return entities.createQuery(
                        "SELECT COUNT(d) FROM Document d WHERE d.sessionId = :session AND d.kind = :kind AND d.symbol IS NOT NULL",
                        Long.class)
                .setParameter("session", sessionId)
                .setParameter("kind", kind)
                .getSingleResult();
    }
}
