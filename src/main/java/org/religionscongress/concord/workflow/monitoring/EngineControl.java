package org.religionscongress.concord.workflow.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.camunda.bpm.engine.runtime.UpdateProcessInstancesSuspensionStateBuilder;
import org.religionscongress.concord.monitoring.ProcessControl;

/** The engine's own commands. All instances of a document carry its id as their business key. */
@ApplicationScoped
public class EngineControl implements ProcessControl {
    /** As often as the engine tries a job by itself. */
    private static final int TRIES = 3;

    @Inject
    private ProcessEngine engine;

    @Override
    public void retry(String jobId) {
        ManagementService jobs = engine.getManagementService();
        jobs.setJobRetries(jobId, TRIES);
        Date due = job(jobId).getDuedate();
        if (due != null && due.after(ClockUtil.now())) {
            jobs.setJobDuedate(jobId, null);
        }
    }

    @Override
    public Instant ownMoment(String jobId) {
        ManagementService jobs = engine.getManagementService();
        jobs.recalculateJobDuedate(jobId, false);
        return job(jobId).getDuedate().toInstant();
    }

    @Override
    public void reschedule(String jobId, Instant to) {
        engine.getManagementService().setJobDuedate(jobId, Date.from(to), false);
    }

    @Override
    public void suspend(UUID documentId) {
        allOf(documentId).suspend();
    }

    @Override
    public void resume(UUID documentId) {
        allOf(documentId).activate();
    }

    private UpdateProcessInstancesSuspensionStateBuilder allOf(UUID documentId) {
        ProcessInstanceQuery instances = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(documentId.toString());
        return engine.getRuntimeService().updateProcessInstanceSuspensionState().byProcessInstanceQuery(instances);
    }

    private Job job(String jobId) {
        return engine.getManagementService().createJobQuery().jobId(jobId).singleResult();
    }
}
