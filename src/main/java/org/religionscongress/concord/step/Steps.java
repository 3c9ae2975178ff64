package org.religionscongress.concord.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.platform.clock.DatabaseClock;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.problem.Problem;

/** All steps with their parts; how they are counted is {@link PartCounter}'s, how they end {@link StepClosing}'s. */
@ApplicationScoped
public class Steps {
    @Inject
    private EntityManager entities;

    @Inject
    private PartProcesses processes;

    @Inject
    private DatabaseClock databaseClock;

    @Inject
    private Clock clock;

    public Step get(UUID id) {
        Step step = entities.find(Step.class, id);
        if (step == null) {
            throw Problem.notFound("step");
        }
        return step;
    }

    /** As it now stands in the database, held so that nobody else ends or moves it until the act is over. */
    public Step hold(UUID id) {
        Step step = get(id);
        entities.refresh(step, LockModeType.PESSIMISTIC_WRITE);
        return step;
    }

    /** The steps of a document, the oldest first. */
    public List<Step> of(UUID documentId) {
        return entities.createQuery("SELECT s FROM Step s WHERE s.documentId = :document ORDER BY s.id", Step.class)
                .setParameter("document", documentId)
                .getResultList();
    }

    /** The one that is open; a document is in one stage, so there is at most one. */
    public Optional<Step> running(UUID documentId) {
        return entities.createQuery(
                        "SELECT s FROM Step s WHERE s.documentId = :document AND s.closedAt IS NULL", Step.class)
                .setParameter("document", documentId)
                .getResultStream()
                .findFirst();
    }

    /** The newest of a kind, open or not. */
    public Optional<Step> newest(UUID documentId, StepKind kind) {
        return entities.createQuery(
                        "SELECT s FROM Step s WHERE s.documentId = :document AND s.kind = :kind ORDER BY s.id DESC",
                        Step.class)
                .setParameter("document", documentId)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Opens a step of these parts under the process that will wait for it, and starts each part's own process. */
    public Step open(Document document, StepKind kind, String process, Collection<UUID> parts, Instant deadline) {
        Step step =
                new Step(Ids.next(), document.id(), kind, document.revision(), process, parts.size(), deadline, now());
        entities.persist(step);
        add(step, parts);
        return step;
    }

    List<StepPart> add(Step step, Collection<UUID> delegationsOrSeats) {
        List<StepPart> parts = delegationsOrSeats.stream()
                .map(each -> new StepPart(Ids.next(), step.id(), each))
                .toList();
        parts.forEach(entities::persist);
        if (step.kind().asksEach()) {
            Map<UUID, String> started = processes.start(step, parts);
            parts.forEach(part -> part.runsIn(started.get(part.part())));
        }
        return parts;
    }

    /** Refuses what comes after the step has closed or, by the database's clock, after its deadline. */
    public Step mustBeOpen(UUID stepId) {
        return mustBeOpen(get(stepId));
    }

    /** The same, of one that is held: then nothing can end it any more before the act is over. */
    public Step mustBeOpen(Step step) {
        if (step.isClosed()) {
            throw Problem.conflict("step-closed", "This is closed", "This closed at " + step.closedAt() + ".");
        }
        if (hasEnded(step)) {
            throw Problem.conflict(
                            "deadline-passed", "The deadline has passed", "This ended at " + step.deadline() + ".")
                    .with("deadline", step.deadline());
        }
        return step;
    }

    /** Whether it takes no answers any more: it has closed, or its deadline has come by the database's clock. */
    public boolean isOver(Step step) {
        return step.isClosed() || hasEnded(step);
    }

    private boolean hasEnded(Step step) {
        return step.deadline() != null && !databaseClock.now().isBefore(step.deadline());
    }

    public List<StepPart> parts(UUID stepId) {
        return entities.createQuery("SELECT p FROM StepPart p WHERE p.stepId = :step ORDER BY p.id", StepPart.class)
                .setParameter("step", stepId)
                .getResultList();
    }

    public Optional<StepPart> part(UUID stepId, UUID delegationOrSeat) {
        return entities.createQuery(
                        "SELECT p FROM StepPart p WHERE p.stepId = :step AND p.part = :part", StepPart.class)
                .setParameter("step", stepId)
                .setParameter("part", delegationOrSeat)
                .getResultStream()
                .findFirst();
    }

    /** Keeps others from answering anew for this part until the act is over. */
    void holdPart(UUID stepId, UUID delegationOrSeat) {
        part(stepId, delegationOrSeat).ifPresent(part -> entities.lock(part, LockModeType.PESSIMISTIC_WRITE));
    }

    public List<StepPart> openParts(UUID stepId, int most) {
        return entities.createQuery(
                        "SELECT p FROM StepPart p WHERE p.stepId = :step AND p.doneAt IS NULL AND p.cancelledAt IS NULL"
                                + " ORDER BY p.id",
                        StepPart.class)
                .setParameter("step", stepId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Parts that nobody answered before their step of this document closed. */
    public List<StepPart> leftOpen(UUID documentId, int most) {
        return entities.createQuery(
                        "SELECT p FROM StepPart p, Step s WHERE s.documentId = :document AND s.closedAt IS NOT NULL"
                                + " AND p.stepId = s.id AND p.doneAt IS NULL AND p.cancelledAt IS NULL ORDER BY p.id",
                        StepPart.class)
                .setParameter("document", documentId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Ends a part that nobody answered. */
    public void cancel(StepPart part) {
        // Its task's row before its own: that is the order in which an act on it locks, too.
        if (part.processInstanceId() != null) {
            processes.cancel(part);
        }
        part.cancel(now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
