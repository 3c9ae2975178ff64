package org.religionscongress.concord.workflow.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.religionscongress.concord.review.usecase.EndReviewRound;
import org.religionscongress.concord.workflow.Variables;
import org.religionscongress.concord.workflow.engine.ProcessBean;

@Named("endReviewRound")
@ApplicationScoped
public class EndReviewRoundDelegate implements JavaDelegate, ProcessBean {
    @Inject
    private EndReviewRound useCase;

    @Override
    public void execute(DelegateExecution execution) {
        useCase.end(Variables.document(execution), Variables.step(execution));
    }
}
