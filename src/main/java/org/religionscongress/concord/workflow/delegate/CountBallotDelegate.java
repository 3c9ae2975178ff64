package org.religionscongress.concord.workflow.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.religionscongress.concord.adoption.AdoptionRule;
import org.religionscongress.concord.adoption.usecase.CountBallot;
import org.religionscongress.concord.workflow.Variables;
import org.religionscongress.concord.workflow.engine.ProcessBean;

@Named("countBallot")
@ApplicationScoped
public class CountBallotDelegate implements JavaDelegate, ProcessBean {
    @Inject
    private CountBallot useCase;

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                "ruleSatisfied",
                useCase.count(
                        Variables.document(execution),
                        Variables.step(execution),
                        AdoptionRule.valueOf((String) execution.getVariable("rule")),
                        (Integer) execution.getVariable("quorumPercent")));
    }
}
