package org.religionscongress.concord.workflow.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.religionscongress.concord.review.usecase.OpenReviewRound;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.workflow.Variables;
import org.religionscongress.concord.workflow.engine.ProcessBean;

@Named("openReviewRound")
@ApplicationScoped
public class OpenReviewRoundDelegate implements JavaDelegate, ProcessBean {
    @Inject
    private OpenReviewRound useCase;

    @Override
    public void execute(DelegateExecution execution) {
        Step step = useCase.open(Variables.document(execution), execution.getProcessInstanceId());
        execution.setVariable(Variables.STEP, step.id().toString());
        execution.setVariable("anyPart", step.pending() > 0);
    }
}
