package org.religionscongress.concord.workflow.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import java.util.UUID;
import org.religionscongress.concord.step.usecase.ReadDeadline;
import org.religionscongress.concord.workflow.engine.ProcessBean;

/** The dates that timers of a step wait for: the step's own, read when the timer is made. */
@Named("stepDeadlines")
@ApplicationScoped
public class StepDeadlines implements ProcessBean {
    @Inject
    private ReadDeadline useCase;

    public Date deadline(String stepId) {
        return Date.from(useCase.deadline(UUID.fromString(stepId)));
    }

    public Date reminder(String stepId) {
        return Date.from(useCase.reminder(UUID.fromString(stepId)));
    }
}
