package org.religionscongress.concord.monitoring.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.monitoring.AdministratorsActs;
import org.religionscongress.concord.monitoring.Job;
import org.religionscongress.concord.monitoring.Outcome;
import org.religionscongress.concord.monitoring.ProcessControl;
import org.religionscongress.concord.monitoring.ProcessJobs;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;

/** Has failed jobs tried anew, once their cause is removed. Nothing of what failed was kept. */
@ApplicationScoped
@UseCase
public class RetryJobs {
    /** Which jobs, and why now. */
    @Schema(name = "RetryJobs", description = "Which jobs, and why now.")
    public record Request(List<String> jobs, String reason) {}

    @Inject
    private OneByOne oneByOne;

    @Inject
    private ProcessJobs jobs;

    @Inject
    private ProcessControl control;

    @Inject
    private Documents documents;

    @Inject
    private AdministratorsActs acts;

    @Inject
    private EntityManager entities;

    public List<Outcome> retry(Caller caller, Request request) {
        return oneByOne.each(
                caller, "jobs", request.jobs(), request.reason(), (id, reason) -> retry(caller, id, reason));
    }

    private void retry(Caller caller, UUID jobId, String reason) {
        Job job = jobs.get(jobId.toString()).orElseThrow(() -> Problem.notFound("job"));
        if (job.failure() == null) {
            throw Problem.conflict("not-failed", "This has not failed", "This job waits for its turn or its time.");
        }
        acts.write(
                Entry.of("retry-job").with("element", job.element()), caller, documents.get(job.documentId()), reason);
        entities.flush();
        control.retry(job.id());
    }
}
