package org.religionscongress.concord.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.religionscongress.concord.adoption.BallotOpenings;

/** The timer of adopt-text.bpmn that waits for the session. */
@ApplicationScoped
public class EngineBallotOpenings implements BallotOpenings {
    private static final String PROCESS = "adoptText";
    private static final String TIMER = "timer_sessionOpened";

    @Inject
    private ProcessEngine engine;

    @Override
    public void rescheduled(UUID documentId) {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(documentId.toString())
                .list()
                .forEach(this::timeAnew);
    }

    private void timeAnew(ProcessInstance waiting) {
        ManagementService jobs = engine.getManagementService();
        jobs.createJobQuery()
                .processInstanceId(waiting.getId())
                .activityId(TIMER)
                .timers()
                .list()
                .forEach(timer -> jobs.recalculateJobDuedate(timer.getId(), false));
    }
}
