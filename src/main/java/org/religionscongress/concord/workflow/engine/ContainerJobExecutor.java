package org.religionscongress.concord.workflow.engine;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.religionscongress.concord.platform.concurrent.JobThreads;

/** Acquires and runs jobs on the container's own threads. */
@Dependent
public class ContainerJobExecutor extends JobExecutor {
    /** A node that dies loses its jobs to the others after this time, in milliseconds. */
    private static final int LOCK_TIME = 60_000;

    /** The longest rest between two looks for jobs, in milliseconds. */
    private static final int LONGEST_WAIT = 1_000;

    /** Threads that no job takes: the one that looks for jobs, and the one that sends mail. */
    private static final int OTHER_WORK = 2;

    @Inject
    @JobThreads
    private ScheduledExecutorService threads;

    @Inject
    @ConfigProperty(name = "concord.jobs.threads", defaultValue = "8")
    private int size;

    private final AtomicInteger running = new AtomicInteger();

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

    /**
     * Takes no more than it has threads for: jobs in a queue would wait for this node while another is idle, and longer
     * than their lock holds.
     */
    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        if (running.incrementAndGet() > Math.max(1, size - OTHER_WORK)) {
            running.decrementAndGet();
            rejectedJobsHandler.jobsRejected(jobIds, engine, this);
            return;
        }
        Runnable jobs = getExecuteJobsRunnable(jobIds, engine);
        try {
            threads.execute(() -> {
                try {
                    jobs.run();
                } finally {
                    running.decrementAndGet();
                }
            });
        } catch (RejectedExecutionException stopping) {
            running.decrementAndGet();
            logRejectedExecution(engine, jobIds.size());
            rejectedJobsHandler.jobsRejected(jobIds, engine, this);
        }
    }
}
