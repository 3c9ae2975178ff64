package org.religionscongress.concord.workflow.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.religionscongress.concord.adoption.usecase.SessionOpening;
import org.religionscongress.concord.workflow.Variables;
import org.religionscongress.concord.workflow.engine.ProcessBean;

@Named("checkSessionOpen")
@ApplicationScoped
public class CheckSessionOpenDelegate implements JavaDelegate, ProcessBean {
    @Inject
    private SessionOpening useCase;

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("sessionOpen", useCase.reached(Variables.document(execution)));
    }
}
