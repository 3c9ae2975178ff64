package org.religionscongress.concord.step.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.Audiences;
import org.religionscongress.concord.step.PartProcesses;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.StepClosing;
import org.religionscongress.concord.step.StepKind;

/**
 * Ends a running step before its deadline, with a reason that all hear who take part. What was answered counts; a
 * silence that is ended so has agreed to nothing.
 */
@ApplicationScoped
@UseCase
public class CloseEarly {
    /** Why it ends now. */
    @Schema(name = "CloseEarly", description = "Why it ends now.")
    public record Request(String reason) {}

    @Inject
    private RunningSteps runningSteps;

    @Inject
    private StepClosing closing;

    @Inject
    private PartProcesses processes;

    @Inject
    private Audiences audiences;

    @Inject
    private Recorder recorder;

    @Inject
    private EntityManager entities;

    public Document close(Caller caller, UUID documentId, Request request) {
        Document document = runningSteps.mustLead(caller, documentId);
        String reason = Check.text("reason", request.reason(), RunningSteps.LONGEST_REASON);
        Step step = runningSteps.holdOpen(runningSteps.of(document).id());
        closing.close(step, Step.Closing.EARLY);
        document.endsAt(null);
        recorder.write(Entry.of("close-early")
                .by(caller.personId(), caller.name())
                .on(document.id(), step.revision())
                .with("step", step.kind())
                .with("pending", step.kind().asksEach() ? step.pending() : null)
                .with("reason", reason));
        audiences.ended(
                step.kind() == StepKind.SILENCE ? "silence-discontinued" : "closed-early",
                document,
                step,
                Map.of("reason", reason));
        entities.flush();
        processes.closed(step);
        return document;
    }
}
