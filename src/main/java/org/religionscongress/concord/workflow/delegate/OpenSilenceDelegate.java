package org.religionscongress.concord.workflow.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.religionscongress.concord.consensus.usecase.OpenSilence;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.workflow.Variables;
import org.religionscongress.concord.workflow.engine.ProcessBean;

@Named("openSilence")
@ApplicationScoped
public class OpenSilenceDelegate implements JavaDelegate, ProcessBean {
    @Inject
    private OpenSilence useCase;

    @Override
    public void execute(DelegateExecution execution) {
        Step step = useCase.open(Variables.document(execution), execution.getProcessInstanceId());
        execution.setVariable(Variables.STEP, step.id().toString());
    }
}
