package org.religionscongress.concord.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.religionscongress.concord.platform.problem.Problem;

/**
 * Counts the parts of a step by conditional updates: whoever counts down to zero lets the parent go on, and what comes
 * after the close counts no more. Each is the last statement of its act, so that others wait for the step's row no
 * longer than a commit lasts.
 */
@ApplicationScoped
public class PartCounter {
    @Inject
    private EntityManager entities;

    @Inject
    private Steps steps;

    @Inject
    private PartProcesses processes;

    @Inject
    private Clock clock;

    /** Counts a part as done. */
    public void done(UUID stepId, UUID part) {
        int marked = entities.createQuery("UPDATE StepPart p SET p.doneAt = :now"
                        + " WHERE p.stepId = :step AND p.part = :part AND p.doneAt IS NULL AND p.cancelledAt IS NULL")
                .setParameter("now", now())
                .setParameter("step", stepId)
                .setParameter("part", part)
                .executeUpdate();
        if (marked != 1) {
            throw closedMeanwhile();
        }
        countDown(stepId);
    }

    /** Refuses a correction whose step has closed meanwhile, and keeps it open until the act is over. */
    public void corrected(UUID stepId) {
        if (steps.hold(stepId).isClosed()) {
            throw closedMeanwhile();
        }
    }

    /** One more takes part, from now on; empty where it does already or the step is over. */
    public Optional<StepPart> join(UUID stepId, UUID delegationOrSeat) {
        Step step = steps.hold(stepId);
        if (step.isClosed() || steps.part(stepId, delegationOrSeat).isPresent()) {
            return Optional.empty();
        }
        change(stepId, "s.pending + 1");
        return steps.add(step, List.of(delegationOrSeat)).stream().findFirst();
    }

    /** A part takes part no more; false where it has answered or the step is over. */
    public boolean leave(StepPart part) {
        Step step = steps.get(part.stepId());
        if (!part.isOpen() || step.isClosed()) {
            return false;
        }
        steps.cancel(part);
        entities.flush();
        if (step.kind().asksEach()) {
            countDown(step.id());
        }
        return true;
    }

    private void countDown(UUID stepId) {
        if (change(stepId, "s.pending - 1") != 1) {
            throw closedMeanwhile();
        }
        int completed = entities.createQuery("UPDATE Step s SET s.closedAt = :now, s.closedAs = :completed"
                        + " WHERE s.id = :step AND s.pending = 0")
                .setParameter("now", now())
                .setParameter("completed", Step.Closing.COMPLETED)
                .setParameter("step", stepId)
                .executeUpdate();
        if (completed == 1) {
            Step step = steps.get(stepId);
            entities.refresh(step);
            processes.completed(step);
        }
    }

    private int change(UUID stepId, String pending) {
        return entities.createQuery("UPDATE Step s SET s.pending = " + pending
                        + " WHERE s.id = :step AND s.closedAt IS NULL AND s.pending > 0")
                .setParameter("step", stepId)
                .executeUpdate();
    }

    private static Problem closedMeanwhile() {
        return Problem.conflict("step-closed", "This is closed", "This closed before your answer was counted.");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
