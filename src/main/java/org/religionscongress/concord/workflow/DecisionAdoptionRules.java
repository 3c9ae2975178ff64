package org.religionscongress.concord.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.ProcessEngine;
import org.religionscongress.concord.adoption.AdoptionRule;
import org.religionscongress.concord.adoption.AdoptionRules;
import org.religionscongress.concord.adoption.AdoptionTerms;
import org.religionscongress.concord.document.Document;

/** adoption-rule.dmn, in the version that was deployed together with the models under which a document runs. */
@ApplicationScoped
public class DecisionAdoptionRules implements AdoptionRules {
    /** A deployed table never changes, and the engine keeps a history of each time that it is asked. */
    private final Map<Question, AdoptionTerms> answers = new ConcurrentHashMap<>();

    @Inject
    private ProcessEngine engine;

    private record Question(String decisionId, String kind, String body) {}

    @Override
    public AdoptionTerms of(Document document) {
        return answers.computeIfAbsent(
                new Question(
                        decisionOf(document.processInstanceId()),
                        document.kind().name(),
                        document.body()),
                this::answer);
    }

    private String decisionOf(String process) {
        String definition = engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(process)
                .singleResult()
                .getProcessDefinitionId();
        String deployment =
                engine.getRepositoryService().getProcessDefinition(definition).getDeploymentId();
        return engine.getRepositoryService()
                .createDecisionDefinitionQuery()
                .deploymentId(deployment)
                .decisionDefinitionKey("adoptionRule")
                .singleResult()
                .getId();
    }

    private AdoptionTerms answer(Question question) {
        DmnDecisionRuleResult row = engine.getDecisionService()
                .evaluateDecisionTableById(question.decisionId())
                .variables(org.camunda.bpm.engine.variable.Variables.createVariables()
                        .putValue("kind", question.kind())
                        .putValue("body", question.body()))
                .evaluate()
                .getSingleResult();
        return new AdoptionTerms(
                AdoptionRule.valueOf(row.getEntry("rule")),
                row.<Number>getEntry("quorumPercent").intValue());
    }
}
