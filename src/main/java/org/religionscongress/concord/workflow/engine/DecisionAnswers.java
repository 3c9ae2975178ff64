package org.religionscongress.concord.workflow.engine;

import jakarta.enterprise.context.ApplicationScoped;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** A decision table without a row for the text says so by its name, before an expression fails on what is not there. */
@ApplicationScoped
public class DecisionAnswers extends AbstractBpmnParseListener {
    @Override
    public void parseBusinessRuleTask(Element businessRuleTask, ScopeImpl scope, ActivityImpl activity) {
        String table = businessRuleTask.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "decisionRef");
        ExecutionListener mustAnswer = execution -> mustAnswer(table, execution);
        activity.addListener(ExecutionListener.EVENTNAME_END, mustAnswer);
    }

    private static void mustAnswer(String table, DelegateExecution execution) {
        if (execution.getVariable("decisionResult") instanceof DmnDecisionResult rows && rows.isEmpty()) {
            throw new IllegalStateException("The decision table %s has no row for kind %s and body %s."
                    .formatted(table, execution.getVariable("kind"), execution.getVariable("body")));
        }
    }
}
