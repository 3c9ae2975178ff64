package org.religionscongress.concord.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.religionscongress.concord.platform.rest.Page;

/** All that clerks have entered. */
@ApplicationScoped
public class ActsOnBehalf {
    @Inject
    private EntityManager entities;

    public void add(ActOnBehalf act) {
        entities.persist(act);
    }

    /** Held, so that one alone decides on it. */
    public Optional<ActOnBehalf> hold(UUID id) {
        return Optional.ofNullable(entities.find(ActOnBehalf.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What waits for a second person on this task. */
    public Optional<ActOnBehalf> awaiting(UUID taskId) {
        return entities.createQuery(
                        "SELECT a FROM ActOnBehalf a WHERE a.taskId = :task AND a.state = :awaiting", ActOnBehalf.class)
                .setParameter("task", taskId)
                .setParameter("awaiting", ActOnBehalf.State.AWAITING_CONFIRMATION)
                .getResultStream()
                .findFirst();
    }

    public List<ActOnBehalf> attestedBy(UUID attachmentId) {
        return entities.createQuery("SELECT a FROM ActOnBehalf a WHERE a.attachmentId = :attachment", ActOnBehalf.class)
                .setParameter("attachment", attachmentId)
                .getResultList();
    }

    /** Those of a document in order of time. */
    public Page<ActOnBehalf> page(UUID documentId, int offset, int size) {
        return new Page<>(
                entities.createQuery(
                                "SELECT a FROM ActOnBehalf a WHERE a.documentId = :document ORDER BY a.id",
                                ActOnBehalf.class)
                        .setParameter("document", documentId)
                        .setFirstResult(offset)
                        .setMaxResults(size)
                        .getResultList(),
                entities.createQuery("SELECT COUNT(a) FROM ActOnBehalf a WHERE a.documentId = :document", Long.class)
                        .setParameter("document", documentId)
                        .getSingleResult());
    }

    /** The same, of these sides alone. */
    public Page<ActOnBehalf> pageOf(UUID documentId, Collection<UUID> sides, int offset, int size) {
        return new Page<>(
                entities.createQuery(
                                "SELECT a FROM ActOnBehalf a WHERE a.documentId = :document AND a.part IN :sides"
                                        + " ORDER BY a.id",
                                ActOnBehalf.class)
                        .setParameter("document", documentId)
                        .setParameter("sides", sides)
                        .setFirstResult(offset)
                        .setMaxResults(size)
                        .getResultList(),
                entities.createQuery(
                                "SELECT COUNT(a) FROM ActOnBehalf a WHERE a.documentId = :document AND a.part IN :sides",
                                Long.class)
                        .setParameter("document", documentId)
                        .setParameter("sides", sides)
                        .getSingleResult());
    }
}
