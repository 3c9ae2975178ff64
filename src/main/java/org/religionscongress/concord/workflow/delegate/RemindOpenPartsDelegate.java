package org.religionscongress.concord.workflow.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.religionscongress.concord.step.usecase.RemindOpenParts;
import org.religionscongress.concord.workflow.Variables;
import org.religionscongress.concord.workflow.engine.ProcessBean;

@Named("remindOpenParts")
@ApplicationScoped
public class RemindOpenPartsDelegate implements JavaDelegate, ProcessBean {
    @Inject
    private RemindOpenParts useCase;

    @Override
    public void execute(DelegateExecution execution) {
        useCase.remind(Variables.step(execution));
    }
}
