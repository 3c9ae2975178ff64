package org.religionscongress.concord.inbox.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.document.Readers;
import org.religionscongress.concord.inbox.ActOnBehalf;
import org.religionscongress.concord.inbox.ActsOnBehalf;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.MandateKind;
import org.religionscongress.concord.membership.Mandates;
import org.religionscongress.concord.platform.json.Answers;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Audience;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.Task;

/**
 * A second person compares what a clerk entered with what was received, and confirms it or rejects it. Until then
 * nothing of it counts; when the side itself has acted meanwhile or the step is over, it never will.
 */
@ApplicationScoped
@UseCase
public class DecideOnAct {
    private static final int LONGEST_REASON = 2_000;

    @Inject
    private Readers readers;

    @Inject
    private ActsOnBehalf acts;

    @Inject
    private Overtaken overtaken;

    @Inject
    private Mandates mandates;

    @Inject
    private OnBehalfCompletion completion;

    @Inject
    private OnBehalfNotices notices;

    @Inject
    private Recorder recorder;

    @Inject
    private Clock clock;

    /** Why an act is rejected. */
    @Schema(name = "RejectAct", description = "Why the act is rejected.")
    public record Rejection(String reason) {}

    public ActOnBehalf confirm(Caller caller, UUID documentId, UUID actId) {
        ActOnBehalf act = awaiting(caller, documentId, actId);
        if (act.enteredBy().equals(caller.personId())) {
            throw Problem.forbidden("It takes another person than the one who entered it.");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        boolean mandated = mandates.of(act.enteredBy(), act.side()).stream()
                .anyMatch(mandate -> mandate.kind() == MandateKind.CLERK && mandate.runsAt(now));
        if (!mandated) {
            throw Problem.conflict(
                    "mandate-ended",
                    "The mandate has ended",
                    act.enteredByName() + " no longer holds the mandate by which this was entered: reject it.");
        }
        Task task = overtaken.mustNotBe(act);
        completion.mustBeFree(task);
        act.confirm(caller, now);
        Caller clerk = Caller.known(act.enteredBy(), act.enteredByName());
        completion.complete(clerk, task, Answers.parsed(act.answer()), act.received());
        notices.answered(act);
        return act;
    }

    public ActOnBehalf reject(Caller caller, UUID documentId, UUID actId, Rejection rejection) {
        ActOnBehalf act = awaiting(caller, documentId, actId);
        String reason = Check.text("reason", rejection.reason(), LONGEST_REASON);
        act.reject(caller, clock.instant().truncatedTo(ChronoUnit.MICROS), reason);
        recorder.write(Entry.of("reject-act-on-behalf")
                .by(caller.personId(), caller.name())
                .onBehalfOf(act.side().id(), notices.name(act.side()))
                .on(documentId, null)
                .with("kind", act.kind())
                .with("enteredBy", act.enteredByName())
                .with("reason", reason)
                .seenBy(Audience.OFFICE, act.stepId()));
        return act;
    }

    private ActOnBehalf awaiting(Caller caller, UUID documentId, UUID actId) {
        readers.mustRead(caller, documentId);
        ActOnBehalf act = acts.hold(actId)
                .filter(found -> found.documentId().equals(documentId) && ActOnBehalfReaders.sees(caller, found))
                .orElseThrow(() -> Problem.notFound("act"));
        if (!ActOnBehalfReaders.mayDecide(caller, act.side())) {
            throw Problem.forbidden("This is for another clerk of this side, a drafter, the Head or the Deputy.");
        }
        if (!act.isAwaiting()) {
            throw Problem.conflict(
                    "already-decided", "Already decided", "This act does not wait for confirmation (any more).");
        }
        return act;
    }
}
