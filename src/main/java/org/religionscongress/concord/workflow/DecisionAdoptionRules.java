package org.religionscongress.concord.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.ProcessEngine;
import org.religionscongress.concord.adoption.AdoptionRule;
import org.religionscongress.concord.adoption.AdoptionRules;
import org.religionscongress.concord.adoption.AdoptionTerms;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.membership.Body;

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
        return terms(engine.getDecisionService()
                .evaluateDecisionTableById(question.decisionId())
                .variables(asked(question.kind(), question.body()))
                .evaluate()
                .getSingleResult());
    }

    @Override
    public List<Rule> all() {
        return Arrays.stream(Body.values())
                .flatMap(body -> Arrays.stream(DocumentKind.values()).flatMap(kind -> newest(kind, body)))
                .toList();
    }

    private Stream<Rule> newest(DocumentKind kind, Body body) {
        return engine
                .getDecisionService()
                .evaluateDecisionTableByKey("adoptionRule")
                .variables(asked(kind.name(), body.name()))
                .evaluate()
                .stream()
                .map(DecisionAdoptionRules::terms)
                .map(terms -> new Rule(kind, body, terms.rule(), terms.quorumPercent()));
    }

    private static Map<String, Object> asked(String kind, String body) {
        return Map.of("kind", kind, "body", body);
    }

    private static AdoptionTerms terms(DmnDecisionRuleResult row) {
        return new AdoptionTerms(
                AdoptionRule.valueOf(row.getEntry("rule")),
                row.<Number>getEntry("quorumPercent").intValue());
    }
}
