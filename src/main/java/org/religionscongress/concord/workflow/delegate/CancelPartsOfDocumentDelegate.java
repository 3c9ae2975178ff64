package org.religionscongress.concord.workflow.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.religionscongress.concord.step.usecase.CancelOpenParts;
import org.religionscongress.concord.workflow.Variables;
import org.religionscongress.concord.workflow.engine.ProcessBean;

@Named("cancelPartsOfDocument")
@ApplicationScoped
public class CancelPartsOfDocumentDelegate implements JavaDelegate, ProcessBean {
    @Inject
    private CancelOpenParts useCase;

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("partsLeft", useCase.cancelOfDocument(Variables.document(execution)));
    }
}
