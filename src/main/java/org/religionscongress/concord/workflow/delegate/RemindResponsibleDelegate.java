package org.religionscongress.concord.workflow.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.religionscongress.concord.roadmap.usecase.RemindResponsible;
import org.religionscongress.concord.workflow.Variables;
import org.religionscongress.concord.workflow.engine.ProcessBean;

@Named("remindResponsible")
@ApplicationScoped
public class RemindResponsibleDelegate implements JavaDelegate, ProcessBean {
    @Inject
    private RemindResponsible useCase;

    @Override
    public void execute(DelegateExecution execution) {
        useCase.remind(Variables.document(execution));
    }
}
