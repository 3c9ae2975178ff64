package org.religionscongress.concord.step.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.religionscongress.concord.platform.clock.DatabaseClock;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.Steps;

/** Closes a step whose deadline has come by the database's clock; a timer that fired early changes nothing. */
@ApplicationScoped
@UseCase
public class CloseStepAtDeadline {
    @Inject
    private Steps steps;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Recorder recorder;

    /** Whether the step is over: by its deadline, or because it was closed already. */
    public boolean close(UUID stepId) {
        Step step = steps.get(stepId);
        if (step.isClosed()) {
            return true;
        }
        if (step.deadline() == null || clock.now().isBefore(step.deadline())) {
            return false;
        }
        if (steps.close(stepId)) {
            recorder.write(Entry.of("close-step-at-deadline")
                    .on(step.documentId(), step.revision())
                    .with("step", step.kind())
                    .with("deadline", step.deadline())
                    .with("pending", step.pending()));
        }
        return true;
    }

    public boolean partsLeft(UUID stepId) {
        return !steps.openParts(stepId, 1).isEmpty();
    }
}
