package org.religionscongress.concord.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.DocumentProcess;
import org.religionscongress.concord.platform.problem.Problem;

/** adopt-declaration.bpmn: a text from its first draft to its adoption. */
@ApplicationScoped
public class AdoptDeclarationProcess implements DocumentProcess {
    public static final String KEY = "adoptDeclaration";

    @Inject
    private ProcessEngine engine;

    @Override
    public String start(Document document) {
        return engine.getRuntimeService()
                .createProcessInstanceByKey(KEY)
                .businessKey(document.id().toString())
                .setVariable(Variables.DOCUMENT, document.id().toString())
                .setVariable("kind", document.kind().name())
                .setVariable("body", document.body())
                .execute()
                .getId();
    }

    @Override
    public void withdraw(Document document) {
        tell(document, "textWithdrawn");
    }

    @Override
    public void setSilenceAside(Document document) {
        tell(document, "silenceSetAside");
    }

    private void tell(Document document, String message) {
        try {
            engine.getRuntimeService()
                    .createMessageCorrelation(message)
                    .processInstanceId(document.processInstanceId())
                    .correlateWithResult();
        } catch (MismatchingMessageCorrelationException movedOn) {
            throw Problem.conflict(
                    "changed-meanwhile", "Changed meanwhile", "The text is just moving on; try again in a moment.");
        }
    }
}
