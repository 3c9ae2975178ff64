package org.religionscongress.concord.monitoring.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.monitoring.Incident;
import org.religionscongress.concord.monitoring.Job;
import org.religionscongress.concord.monitoring.JobState;
import org.religionscongress.concord.monitoring.ProcessJobs;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Reads what waits for its time, what is being done, and what has failed and why. */
@ApplicationScoped
@UseCase
public class ReadJobs {
    @Inject
    private ProcessJobs jobs;

    public Page<Job> find(Caller caller, JobState state, UUID instanceId, int offset, int size) {
        caller.mustBe(Role.ADMINISTRATOR);
        return jobs.find(state, text(instanceId), offset, size);
    }

    public Page<Incident> incidents(Caller caller, UUID instanceId, String process, int offset, int size) {
        caller.mustBe(Role.ADMINISTRATOR);
        return jobs.incidents(text(instanceId), process, offset, size);
    }

    public String trace(Caller caller, UUID incidentId) {
        caller.mustBe(Role.ADMINISTRATOR);
        return jobs.trace(incidentId.toString()).orElseThrow(() -> Problem.notFound("incident"));
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
