package org.religionscongress.concord.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** What waits for a second person on these tasks, by the task. */
    public Map<UUID, ActOnBehalf> awaiting(Collection<UUID> taskIds) {
        if (taskIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "SELECT a FROM ActOnBehalf a WHERE a.taskId IN :tasks AND a.state = :awaiting",
                        ActOnBehalf.class)
                .setParameter("tasks", taskIds)
                .setParameter("awaiting", ActOnBehalf.State.AWAITING_CONFIRMATION)
                .getResultStream()
                .collect(Collectors.toMap(ActOnBehalf::taskId, Function.identity(), (first, second) -> first));
    }

    public List<ActOnBehalf> attestedBy(UUID attachmentId) {
        return entities.createQuery("SELECT a FROM ActOnBehalf a WHERE a.attachmentId = :attachment", ActOnBehalf.class)
                .setParameter("attachment", attachmentId)
                .getResultList();
    }

    /** Those of a document in order of time. */
    public Page<ActOnBehalf> page(UUID documentId, int offset, int size) {
        return page("a.documentId = :document", "a.id", Map.of("document", documentId), offset, size);
    }

    /** The same, of these sides alone. */
    public Page<ActOnBehalf> pageOf(UUID documentId, Collection<UUID> sides, int offset, int size) {
        return page(
                "a.documentId = :document AND a.part IN :sides",
                "a.id",
                Map.of("document", documentId, "sides", sides),
                offset,
                size);
    }

    /**
     * Those that wait for another person than this one, and can still count: the oldest first.
     *
     * @param sides of these alone; null for all
     * @param documentId on this document alone; null for all
     */
    public Page<ActOnBehalf> toDecide(
            UUID personId, Collection<UUID> sides, UUID documentId, Instant now, int offset, int size) {
        if (sides != null && sides.isEmpty()) {
            return new Page<>(List.of(), 0);
        }
        Map<String, Object> parameters = new HashMap<>(
                Map.of("awaiting", ActOnBehalf.State.AWAITING_CONFIRMATION, "person", personId, "now", now));
        StringBuilder where = new StringBuilder("a.state = :awaiting AND a.enteredBy <> :person"
                + " AND a.taskId IN (SELECT t.id FROM Task t WHERE t.closedAt IS NULL)"
                + " AND a.stepId IN (SELECT s.id FROM Step s WHERE s.closedAt IS NULL"
                + " AND (s.deadline IS NULL OR s.deadline > :now))");
        if (sides != null) {
            where.append(" AND a.part IN :sides");
            parameters.put("sides", sides);
        }
        if (documentId != null) {
            where.append(" AND a.documentId = :document");
            parameters.put("document", documentId);
        }
        return page(where.toString(), "a.id", parameters, offset, size);
    }

    /** What the person has entered: the newest first. */
    public Page<ActOnBehalf> enteredBy(UUID personId, UUID documentId, int offset, int size) {
        return documentId == null
                ? page("a.enteredBy = :person", "a.id DESC", Map.of("person", personId), offset, size)
                : page(
                        "a.enteredBy = :person AND a.documentId = :document",
                        "a.id DESC",
                        Map.of("person", personId, "document", documentId),
                        offset,
                        size);
    }

    private Page<ActOnBehalf> page(String where, String order, Map<String, Object> parameters, int offset, int size) {
        TypedQuery<ActOnBehalf> items = entities.createQuery(
                "SELECT a FROM ActOnBehalf a WHERE " + where + " ORDER BY " + order, ActOnBehalf.class);
        TypedQuery<Long> total = entities.createQuery("SELECT COUNT(a) FROM ActOnBehalf a WHERE " + where, Long.class);
        parameters.forEach((name, value) -> {
            items.setParameter(name, value);
            total.setParameter(name, value);
        });
        return new Page<>(items.setFirstResult(offset).setMaxResults(size).getResultList(), total.getSingleResult());
    }
}
