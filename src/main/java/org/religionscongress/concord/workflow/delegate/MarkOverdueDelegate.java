package org.religionscongress.concord.workflow.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.religionscongress.concord.roadmap.usecase.MarkOverdue;
import org.religionscongress.concord.workflow.Variables;
import org.religionscongress.concord.workflow.engine.ProcessBean;

@Named("markOverdue")
@ApplicationScoped
public class MarkOverdueDelegate implements JavaDelegate, ProcessBean {
    @Inject
    private MarkOverdue useCase;

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("dueDateReached", useCase.mark(Variables.document(execution)));
    }
}
