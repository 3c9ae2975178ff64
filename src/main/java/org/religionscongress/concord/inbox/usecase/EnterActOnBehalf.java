package org.religionscongress.concord.inbox.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Readers;
import org.religionscongress.concord.document.Received;
import org.religionscongress.concord.inbox.ActOnBehalf;
import org.religionscongress.concord.inbox.ActsOnBehalf;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Side;
import org.religionscongress.concord.platform.attachment.Attachments;
import org.religionscongress.concord.platform.json.Answers;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Audience;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.Steps;
import org.religionscongress.concord.step.Task;
import org.religionscongress.concord.step.TaskKind;
import org.religionscongress.concord.step.TasklessAct;
import org.religionscongress.concord.step.Tasks;

/**
 * A clerk enters what a delegation or a member has answered by letter, e-mail, telephone or aloud. It does exactly what
 * the side's own answer would; where a second person is needed, it counts only then.
 */
@ApplicationScoped
@UseCase
public class EnterActOnBehalf {
    private static final int LONGEST_ANSWER = 100_000;

    @Inject
    private Readers readers;

    @Inject
    private NewReceived newReceived;

    @Inject
    private Attachments attachments;

    @Inject
    private Tasks tasks;

    @Inject
    @Any
    private jakarta.enterprise.inject.Instance<TasklessAct> taskless;

    @Inject
    private Steps steps;

    @Inject
    private OnBehalfCompletion completion;

    @Inject
    private ActsOnBehalf acts;

    @Inject
    private OnBehalfNotices notices;

    @Inject
    private EntityManager entities;

    @Inject
    private Recorder recorder;

    @Inject
    private Clock clock;

    /** What the clerk tells: whose answer, of which kind, in the words of that kind, and how it came. */
    @Schema(
            name = "EnterActOnBehalf",
            description = "Whose answer, of which kind, in the words of that kind, and how it came.")
    public record Request(
            @Schema(enumeration = {"review", "act-on-adoption", "take-position", "object"})
            String kind,

            UUID delegationId,
            UUID memberId,
            @Schema(ref = "TaskAnswer") JsonObject answer,

            @Schema(enumeration = {"letter", "e-mail", "telephone", "aloud"})
            String channel,

            Instant receivedAt,
            UUID attachmentId,
            String note) {}

    public ActOnBehalf enter(Caller caller, UUID documentId, Request request) {
        Document document = readers.mustRead(caller, documentId);
        Side side = side(request);
        if (caller.mandateFor(side).isEmpty()) {
            throw Problem.forbidden("You hold no running mandate to answer for this delegation or member.");
        }
        String kind = Check.text("kind", request.kind(), 40);
        JsonObject answer = Check.present("answer", request.answer());
        Received received =
                newReceived.of(request.channel(), request.receivedAt(), request.attachmentId(), request.note());
        ActOnBehalf act = new ActOnBehalf(
                Ids.next(),
                document.id(),
                kind,
                side,
                Answers.text("answer", answer, LONGEST_ANSWER),
                received,
                caller,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (received.attachmentId() != null && !isSharedSheet(act)) {
            attachments.use("attachmentId", received.attachmentId(), caller.personId());
        }
        Optional<TasklessAct> without =
                taskless.stream().filter(known -> known.word().equals(kind)).findFirst();
        if (without.isPresent()) {
            acts.add(act);
            without.get().enter(caller, documentId, member(side), answer, received);
            notices.answered(act);
        } else {
            answerTask(caller, act, answer);
        }
        return act;
    }

    /** A roll-call sheet shows the answers of many sides: its clerk enters them one after the other, each once. */
    private boolean isSharedSheet(ActOnBehalf act) {
        List<ActOnBehalf> shown = acts.attestedBy(act.received().attachmentId());
        return !shown.isEmpty()
                && shown.stream()
                        .allMatch(other -> other.documentId().equals(act.documentId())
                                && other.enteredBy().equals(act.enteredBy())
                                && (other.state() == ActOnBehalf.State.REJECTED
                                        || !other.side().equals(act.side())));
    }

    private void answerTask(Caller caller, ActOnBehalf act, JsonObject answer) {
        TaskKind kind = tasks.enteredOnBehalf(act.kind())
                .orElseThrow(() ->
                        Problem.invalid("kind", "kind is one of act-on-adoption, object, review, take-position."));
        Task task = tasks.newest(act.documentId(), act.kind(), act.side().id())
                .orElseThrow(() -> Problem.conflict(
                        "nothing-asked", "Nothing is asked", "This side is not asked for such an answer."));
        Step step = steps.get(task.stepId());
        if (act.received().at().isBefore(step.openedAt())) {
            throw Problem.invalid("receivedAt", "This was asked only at " + step.openedAt() + ".");
        }
        act.on(task);
        if (kind.needsSecondPerson()) {
            completion.mustBeFree(task);
            steps.mustBeOpen(step);
            kind.check(answer);
            await(caller, act, step);
        } else {
            acts.add(act);
            completion.complete(caller, task, answer, act.received());
            notices.answered(act);
        }
    }

    private void await(Caller caller, ActOnBehalf act, Step step) {
        acts.awaiting(act.taskId()).ifPresent(waiting -> {
            throw Problem.conflict(
                    "awaits-confirmation",
                    "One waits already",
                    "What " + waiting.enteredByName() + " entered waits for confirmation: confirm or reject it.");
        });
        act.awaitConfirmation();
        acts.add(act);
        recorder.write(Entry.of("enter-act-on-behalf")
                .by(caller.personId(), caller.name())
                .onBehalfOf(act.side().id(), notices.name(act.side()))
                .on(act.documentId(), step.revision())
                .with("kind", act.kind())
                .with("channel", act.received().channel())
                .with("receivedAt", act.received().at())
                .with("attachment", act.received().attachmentId())
                .seenBy(Audience.OFFICE, step.id()));
        notices.askToConfirm(act);
        entities.flush();
    }

    private static Side side(Request request) {
        if ((request.delegationId() == null) == (request.memberId() == null)) {
            throw Problem.invalid("delegationId", "An answer is a delegation's or a member's: name one of them.");
        }
        return new Side(request.delegationId(), request.memberId());
    }

    private static UUID member(Side side) {
        return Check.present("memberId", side.memberId());
    }
}
