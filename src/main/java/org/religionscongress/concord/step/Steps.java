package org.religionscongress.concord.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.platform.clock.DatabaseClock;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.problem.Problem;

/** All steps, and the rules by which parts are counted and steps are closed. */
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

    /** The steps of a document, the oldest first. */
    public List<Step> of(UUID documentId) {
        return entities.createQuery("SELECT s FROM Step s WHERE s.documentId = :document ORDER BY s.id", Step.class)
                .setParameter("document", documentId)
                .getResultList();
    }

    /** Opens a step of these parts under the process that will wait for it, and starts each part's own process. */
    public Step open(Document document, StepKind kind, String process, Collection<UUID> parts, Instant deadline) {
        Step step =
                new Step(Ids.next(), document.id(), kind, document.revision(), process, parts.size(), deadline, now());
        entities.persist(step);
        for (UUID one : parts) {
            StepPart part = new StepPart(Ids.next(), step.id(), one);
            entities.persist(part);
            part.runsIn(processes.start(step, part));
        }
        return step;
    }

    /** Refuses what comes after the step has closed or, by the database's clock, after its deadline. */
    public Step mustBeOpen(UUID stepId) {
        Step step = get(stepId);
        if (step.isClosed()) {
            throw Problem.conflict("step-closed", "This is closed", "This closed at " + step.closedAt() + ".");
        }
        if (step.deadline() != null && !databaseClock.now().isBefore(step.deadline())) {
            throw Problem.conflict(
                            "deadline-passed", "The deadline has passed", "This ended at " + step.deadline() + ".")
                    .with("deadline", step.deadline());
        }
        return step;
    }

    /**
     * Counts a part as done: the last statement of its act, so that others wait for the counter no longer than a
     * commit lasts. Whoever counts down to zero lets the parent go on.
     */
    public void done(UUID stepId, UUID part) {
        Instant now = now();
        int marked = entities.createQuery("UPDATE StepPart p SET p.doneAt = :now"
                        + " WHERE p.stepId = :step AND p.part = :part AND p.doneAt IS NULL AND p.cancelledAt IS NULL")
                .setParameter("now", now)
                .setParameter("step", stepId)
                .setParameter("part", part)
                .executeUpdate();
        int counted = entities.createQuery("UPDATE Step s SET s.pending = s.pending - 1"
                        + " WHERE s.id = :step AND s.closedAt IS NULL AND s.pending > 0")
                .setParameter("step", stepId)
                .executeUpdate();
        if (marked != 1 || counted != 1) {
            throw Problem.conflict("step-closed", "This is closed", "This closed before your answer was counted.");
        }
        int completed = entities.createQuery("UPDATE Step s SET s.closedAt = :now WHERE s.id = :step AND s.pending = 0")
                .setParameter("now", now)
                .setParameter("step", stepId)
                .executeUpdate();
        if (completed == 1) {
            Step step = get(stepId);
            entities.refresh(step);
            processes.completed(step);
        }
    }

    /** Closes a step to all that is not yet counted; false when it was closed already. */
    public boolean close(UUID stepId) {
        return entities.createQuery("UPDATE Step s SET s.closedAt = :now WHERE s.id = :step AND s.closedAt IS NULL")
                        .setParameter("now", now())
                        .setParameter("step", stepId)
                        .executeUpdate()
                == 1;
    }

    /** True once a step: a reminder is not sent twice. */
    public boolean markReminded(UUID stepId) {
        return entities.createQuery("UPDATE Step s SET s.remindedAt = :now"
                                + " WHERE s.id = :step AND s.remindedAt IS NULL AND s.closedAt IS NULL")
                        .setParameter("now", now())
                        .setParameter("step", stepId)
                        .executeUpdate()
                == 1;
    }

    public List<StepPart> parts(UUID stepId) {
        return entities.createQuery("SELECT p FROM StepPart p WHERE p.stepId = :step ORDER BY p.id", StepPart.class)
                .setParameter("step", stepId)
                .getResultList();
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

    /** Ends a part that nobody answered. */
    public void cancel(StepPart part) {
        part.cancel(now());
        if (part.processInstanceId() != null) {
            processes.cancel(part);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
