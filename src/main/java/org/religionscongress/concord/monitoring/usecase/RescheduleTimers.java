package org.religionscongress.concord.monitoring.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.monitoring.AdministratorsActs;
import org.religionscongress.concord.monitoring.Job;
import org.religionscongress.concord.monitoring.Outcome;
import org.religionscongress.concord.monitoring.ProcessControl;
import org.religionscongress.concord.monitoring.ProcessJobs;
import org.religionscongress.concord.platform.clock.DatabaseClock;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.Steps;

/**
 * Sets timers to another moment, never past what was promised: no timer of a step fires after the step's deadline, none
 * else after the moment of its model. One that fires early does no harm: what it ends reads its own deadline again, and
 * waits on.
 */
@ApplicationScoped
@UseCase
public class RescheduleTimers {
    /** Which timers, to when, and why. */
    @Schema(name = "RescheduleTimers", description = "Which timers, to when, and why.")
    public record Request(List<String> jobs, Instant to, String reason) {}

    @Inject
    private OneByOne oneByOne;

    @Inject
    private ProcessJobs jobs;

    @Inject
    private ProcessControl control;

    @Inject
    private Documents documents;

    @Inject
    private Steps steps;

    @Inject
    private DatabaseClock clock;

    @Inject
    private AdministratorsActs acts;

    @Inject
    private EntityManager entities;

    public List<Outcome> reschedule(Caller caller, Request request) {
        return oneByOne.each(
                caller,
                "jobs",
                request.jobs(),
                request.reason(),
                (id, reason) -> reschedule(caller, id, future(request.to()), reason));
    }

    private Instant future(Instant to) {
        Instant moment = Check.present("to", to).truncatedTo(ChronoUnit.SECONDS);
        if (!moment.isAfter(clock.now())) {
            throw Problem.invalid("to", "to lies in the future.");
        }
        return moment;
    }

    private void reschedule(Caller caller, UUID jobId, Instant to, String reason) {
        Job job = jobs.get(jobId.toString()).orElseThrow(() -> Problem.notFound("job"));
        if (job.kind() != Job.Kind.TIMER) {
            throw Problem.invalid("jobs", "Only timers wait for a moment; this is done as soon as it can be.");
        }
        if (job.hasFailed()) {
            throw Problem.conflict("job-failed", "This has failed", "Nothing waits here any more: retry it.");
        }
        Instant latest = deadline(job).orElseGet(() -> control.ownMoment(job.id()));
        if (to.isAfter(latest)) {
            throw Problem.invalid(
                    "to",
                    "This was promised for " + latest + ", and the timer keeps to it. To extend a deadline is another"
                            + " act, of those who lead the step.");
        }
        acts.write(
                Entry.of("reschedule-timer")
                        .with("element", job.element())
                        .with("before", job.dueAt())
                        .with("to", to),
                caller,
                documents.get(job.documentId()),
                reason);
        entities.flush();
        control.reschedule(job.id(), to);
    }

    /** The deadline of the step for which the timer's instance waits. */
    private Optional<Instant> deadline(Job job) {
        return steps.running(job.documentId())
                .filter(step -> step.processInstanceId().equals(job.instanceId()))
                .map(Step::deadline);
    }
}
