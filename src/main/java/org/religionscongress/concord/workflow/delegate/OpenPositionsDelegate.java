package org.religionscongress.concord.workflow.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.religionscongress.concord.consensus.usecase.OpenPositions;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.workflow.Variables;
import org.religionscongress.concord.workflow.engine.ProcessBean;

@Named("openPositions")
@ApplicationScoped
public class OpenPositionsDelegate implements JavaDelegate, ProcessBean {
    @Inject
    private OpenPositions useCase;

    @Override
    public void execute(DelegateExecution execution) {
        Step step = useCase.open(Variables.document(execution), execution.getProcessInstanceId());
        execution.setVariable(Variables.STEP, step.id().toString());
        execution.setVariable("anyPart", step.pending() > 0);
    }
}
