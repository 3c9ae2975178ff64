package org.religionscongress.concord.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.religionscongress.concord.platform.problem.Problem;

/** Tells one process instance, by its id, what it waits for. */
@ApplicationScoped
class Messages {
    @Inject
    private ProcessEngine engine;

    /** Refused with the given problem where the instance does not wait for that message now. */
    void tell(String processInstance, String message, Supplier<Problem> nobodyWaits) {
        try {
            engine.getRuntimeService()
                    .createMessageCorrelation(message)
                    .processInstanceId(processInstance)
                    .correlateWithResult();
        } catch (MismatchingMessageCorrelationException mismatch) {
            throw isSuspended(processInstance) ? Suspended.problem() : nobodyWaits.get();
        }
    }

    private boolean isSuspended(String processInstance) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(processInstance)
                        .suspended()
                        .count()
                > 0;
    }
}
