package org.religionscongress.concord.workflow.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.religionscongress.concord.roadmap.usecase.RequestReport;
import org.religionscongress.concord.workflow.Variables;
import org.religionscongress.concord.workflow.engine.ProcessBean;

@Named("requestReport")
@ApplicationScoped
public class RequestReportDelegate implements JavaDelegate, ProcessBean {
    @Inject
    private RequestReport useCase;

    @Override
    public void execute(DelegateExecution execution) {
        useCase.request(Variables.document(execution));
    }
}
