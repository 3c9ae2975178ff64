package org.religionscongress.concord.step.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.document.Deadlines;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.PartProcesses;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.StepDeadline;
import org.religionscongress.concord.step.Steps;

/** Moves the end of a running step to a later moment, with a reason that all hear who take part. */
@ApplicationScoped
@UseCase
public class ExtendDeadline {
    /** The new end of a running step. */
    @Schema(name = "ExtendDeadline", description = "The new end of what runs, and why.")
    public record Request(Instant until, String reason) {}

    @Inject
    private RunningSteps runningSteps;

    @Inject
    private Steps steps;

    @Inject
    private StepDeadline stepDeadline;

    @Inject
    private Deadlines deadlines;

    @Inject
    private PartProcesses processes;

    @Inject
    private Recorder recorder;

    @Inject
    private EntityManager entities;

    public Document extend(Caller caller, UUID documentId, Request request) {
        Document document = runningSteps.mustLead(caller, documentId);
        Instant until = Check.present("until", request.until()).truncatedTo(ChronoUnit.SECONDS);
        String reason = Check.text("reason", request.reason(), RunningSteps.LONGEST_REASON);
        Step running = runningSteps.of(document);
        Step step = steps.mustBeOpen(stepDeadline.hold(running, until));
        if (step.deadline() == null) {
            throw Problem.conflict("no-deadline", "There is no deadline", "This ends with the last answer.");
        }
        Instant before = step.deadline();
        Instant deadline = deadlines.checkExtension("until", until, before);
        stepDeadline.move(document, step, deadline, reason);
        recorder.write(Entry.of("extend-deadline")
                .by(caller.personId(), caller.name())
                .on(document.id(), step.revision())
                .with("step", step.kind())
                .with("before", before)
                .with("until", deadline)
                .with("reason", reason));
        entities.flush();
        processes.rescheduled(step);
        return document;
    }
}
