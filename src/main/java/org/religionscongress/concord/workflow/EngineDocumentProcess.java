package org.religionscongress.concord.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.document.DocumentProcess;
import org.religionscongress.concord.platform.problem.Problem;

/**
 * Every text is carried to its adoption by adopt-declaration.bpmn; what goes on after it is adopted has a model of its
 * own, which calls that one.
 */
@ApplicationScoped
public class EngineDocumentProcess implements DocumentProcess {
    private static final String TO_ADOPTION = "adoptDeclaration";
    private static final Map<DocumentKind, String> AND_ON = Map.of(DocumentKind.ROADMAP_ITEM, "adoptRoadmapItem");

    private static final String WITHDRAWN = "textWithdrawn";

    @Inject
    private ProcessEngine engine;

    @Inject
    private Messages messages;

    @Override
    public String start(Document document) {
        String key = document.id().toString();
        engine.getRuntimeService()
                .createProcessInstanceByKey(AND_ON.getOrDefault(document.kind(), TO_ADOPTION))
                .businessKey(key)
                .setVariable(Variables.DOCUMENT, key)
                .setVariable("kind", document.kind().name())
                .setVariable("body", document.body())
                .execute();
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .processDefinitionKey(TO_ADOPTION)
                .singleResult()
                .getId();
    }

    @Override
    public void mustKnowReturns(Document document) {
        mustBeLaterThanTheFirst(document);
    }

    @Override
    public void withdraw(Document document) {
        mustBeLaterThanTheFirst(document);
        tell(document, WITHDRAWN);
    }

    @Override
    public void setSilenceAside(Document document) {
        tell(document, "silenceSetAside");
    }

    /** The first version's models are known by having no withdrawal; returns and silence came with it. */
    private void mustBeLaterThanTheFirst(Document document) {
        ProcessInstance running = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(document.processInstanceId())
                .singleResult();
        // Where nothing runs any more, whoever tells it something is refused.
        if (running != null
                && engine
                        .getRepositoryService()
                        .getBpmnModelInstance(running.getProcessDefinitionId())
                        .getModelElementsByType(Message.class)
                        .stream()
                        .noneMatch(message -> message.getName().equals(WITHDRAWN))) {
            throw Problem.conflict(
                    "older-models",
                    "Begun under an earlier version",
                    "This text goes on with the models of the version in which it began, and they have no way for that.");
        }
    }

    private void tell(Document document, String message) {
        messages.tell(
                document.processInstanceId(),
                message,
                () -> Problem.conflict(
                        "changed-meanwhile",
                        "Changed meanwhile",
                        "The text is just moving on; try again in a moment."));
    }
}
