package org.religionscongress.concord.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.platform.change.Change;
import org.religionscongress.concord.platform.change.Changes;

/** All tasks that wait, or waited, for a person. */
@ApplicationScoped
public class Tasks {
    @Inject
    private EntityManager entities;

    @Inject
    private Changes changes;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<TaskKind> kinds;

    public TaskKind kind(String word) {
        return kinds.stream()
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No stage knows tasks of the kind " + word));
    }

    /** The kinds whose answers may be corrected until their step closes. */
    public Set<String> correctable() {
        return kinds.stream()
                .filter(TaskKind::mayBeCorrected)
                .map(TaskKind::word)
                .collect(Collectors.toSet());
    }

    /** The kind of that word whose answers clerks may enter. */
    public Optional<TaskKind> enteredOnBehalf(String word) {
        return kinds.stream()
                .filter(kind -> kind.mayBeEnteredOnBehalf() && kind.word().equals(word))
                .findFirst();
    }

    /** The kinds whose answers clerks may enter. */
    public Set<String> enteredOnBehalf() {
        return kinds.stream()
                .filter(TaskKind::mayBeEnteredOnBehalf)
                .map(TaskKind::word)
                .collect(Collectors.toSet());
    }

    /** The newest of a kind that a part of a document's steps has or had. */
    public Optional<Task> newest(UUID documentId, String kind, UUID part) {
        return entities.createQuery(
                        "SELECT t FROM Task t WHERE t.documentId = :document AND t.kind = :kind AND t.part = :part"
                                + " ORDER BY t.createdAt DESC, t.id DESC",
                        Task.class)
                .setParameter("document", documentId)
                .setParameter("kind", kind)
                .setParameter("part", part)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Optional<Task> find(UUID id) {
        return Optional.ofNullable(entities.find(Task.class, id));
    }

    /** The engine has come to a task: it is offered to its candidates. */
    public void opened(UUID id, String kind, UUID documentId, UUID stepId, UUID part) {
        Document document = entities.find(Document.class, documentId);
        Step step = stepId == null ? null : entities.find(Step.class, stepId);
        TaskKind of = kind(kind);
        entities.persist(new Task(
                id,
                kind,
                documentId,
                stepId,
                part,
                of.candidates(document, part),
                step == null ? of.due(document) : step.deadline(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        changes.note(Change.Subject.TASK, id);
    }

    /** The end of a step was moved: its open tasks fall due then. */
    public void due(UUID stepId, Instant until) {
        entities.createQuery("UPDATE Task t SET t.due = :until WHERE t.stepId = :step AND t.closedAt IS NULL")
                .setParameter("until", until)
                .setParameter("step", stepId)
                .executeUpdate();
        entities.createQuery("SELECT t.id FROM Task t WHERE t.stepId = :step AND t.closedAt IS NULL", UUID.class)
                .setParameter("step", stepId)
                .getResultList()
                .forEach(task -> changes.note(Change.Subject.TASK, task));
    }

    /** True for exactly one of those who claim at once. */
    public boolean claim(UUID id, UUID person) {
        return changed(
                id,
                entities.createQuery("UPDATE Task t SET t.assignee = :person, t.claimedAt = :now"
                                + " WHERE t.id = :id AND t.assignee IS NULL AND t.closedAt IS NULL")
                        .setParameter("person", person)
                        .setParameter("now", clock.instant().truncatedTo(ChronoUnit.MICROS))
                        .setParameter("id", id));
    }

    /** Gives it from the one who holds it, as was read, to another or to nobody; false when it has moved on meanwhile. */
    public boolean assign(Task task, UUID person) {
        // Without a type of its own, an absent value is none that every database takes for an id or a time.
        String holder =
                person == null ? "t.assignee = NULL, t.claimedAt = NULL" : "t.assignee = :person, t.claimedAt = :now";
        String held = task.assignee() == null ? "t.assignee IS NULL" : "t.assignee = :before";
        Query update = entities.createQuery(
                        "UPDATE Task t SET " + holder + " WHERE t.id = :id AND t.closedAt IS NULL AND " + held)
                .setParameter("id", task.id());
        if (person != null) {
            update.setParameter("person", person)
                    .setParameter("now", clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
        if (task.assignee() != null) {
            update.setParameter("before", task.assignee());
        }
        return changed(task.id(), update);
    }

    public boolean release(UUID id, UUID person) {
        return changed(
                id,
                entities.createQuery("UPDATE Task t SET t.assignee = NULL, t.claimedAt = NULL"
                                + " WHERE t.id = :id AND t.assignee = :person AND t.closedAt IS NULL")
                        .setParameter("id", id)
                        .setParameter("person", person));
    }

    /** True for exactly one of those who complete at once. */
    public boolean close(UUID id, Task.Closing as) {
        return changed(
                id,
                entities.createQuery("UPDATE Task t SET t.closedAt = :now, t.closedAs = :as"
                                + " WHERE t.id = :id AND t.closedAt IS NULL")
                        .setParameter("now", clock.instant().truncatedTo(ChronoUnit.MICROS))
                        .setParameter("as", as)
                        .setParameter("id", id));
    }

    private boolean changed(UUID id, Query update) {
        boolean won = update.executeUpdate() == 1;
        if (won) {
            changes.note(Change.Subject.TASK, id);
        }
        return won;
    }
}
