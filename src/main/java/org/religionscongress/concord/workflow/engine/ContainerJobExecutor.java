package org.religionscongress.concord.workflow.engine;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.religionscongress.concord.platform.concurrent.JobThreads;

/** Acquires and runs jobs on the container's own threads. */
@Dependent
public class ContainerJobExecutor extends JobExecutor {
    /** A node that dies loses its jobs to the others after this time, in milliseconds. */
    private static final int LOCK_TIME = 60_000;

    /** The longest rest between two looks for jobs, in milliseconds. */
    private static final int LONGEST_WAIT = 1_000;

    @Inject
    @JobThreads
    private ScheduledExecutorService threads;

    public ContainerJobExecutor() {
        setLockTimeInMillis(LOCK_TIME);
        setWaitTimeInMillis(250);
        setMaxWait(LONGEST_WAIT);
        setMaxJobsPerAcquisition(8);
    }

    @Override
    protected void startExecutingJobs() {
        threads.execute(acquireJobsRunnable);
    }

    @Override
    protected void stopExecutingJobs() {
        // The acquisition loop was told to stop by shutdown() itself; the threads belong to the container.
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        try {
            threads.execute(getExecuteJobsRunnable(jobIds, engine));
        } catch (RejectedExecutionException full) {
            logRejectedExecution(engine, jobIds.size());
            rejectedJobsHandler.jobsRejected(jobIds, engine, this);
        }
    }
}
