package org.religionscongress.concord.workflow.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.religionscongress.concord.consensus.usecase.ConcludeSilence;
import org.religionscongress.concord.workflow.Variables;
import org.religionscongress.concord.workflow.engine.ProcessBean;

@Named("concludeSilence")
@ApplicationScoped
public class ConcludeSilenceDelegate implements JavaDelegate, ProcessBean {
    @Inject
    private ConcludeSilence useCase;

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                "consensusReached", useCase.conclude(Variables.document(execution), Variables.step(execution)));
    }
}
