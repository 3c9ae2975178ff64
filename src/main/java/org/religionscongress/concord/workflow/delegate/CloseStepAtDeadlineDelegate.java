package org.religionscongress.concord.workflow.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.religionscongress.concord.step.usecase.CloseStepAtDeadline;
import org.religionscongress.concord.workflow.Variables;
import org.religionscongress.concord.workflow.engine.ProcessBean;

@Named("closeStepAtDeadline")
@ApplicationScoped
public class CloseStepAtDeadlineDelegate implements JavaDelegate, ProcessBean {
    @Inject
    private CloseStepAtDeadline useCase;

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("deadlineReached", useCase.close(Variables.step(execution)));
    }
}
