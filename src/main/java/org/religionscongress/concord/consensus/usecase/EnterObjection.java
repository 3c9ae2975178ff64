package org.religionscongress.concord.consensus.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.consensus.Objection;
import org.religionscongress.concord.document.Received;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.People;
import org.religionscongress.concord.platform.json.Answers;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.StepKind;
import org.religionscongress.concord.step.Steps;
import org.religionscongress.concord.step.TasklessAct;

/**
 * A clerk enters a member's objection: it breaks the silence that runs; when it has ended, it sets the silence aside if
 * it was received before the end.
 */
@ApplicationScoped
@UseCase
public class EnterObjection implements TasklessAct {
    @Inject
    private Steps steps;

    @Inject
    private People people;

    @Inject
    private RaiseObjection raiseObjection;

    @Inject
    private SetSilenceAside setSilenceAside;

    @Inject
    private EntityManager entities;

    @Override
    public String word() {
        return "object";
    }

    /** Silences that run; and those that ended in agreement, while the text still stands on them. */
    @Override
    public List<Step> openTo(UUID memberId) {
        return entities.createQuery(
                        "SELECT s FROM Step s, StepPart p, Document d WHERE p.part = :member AND p.stepId = s.id"
                                + " AND s.kind = :silence AND d.id = s.documentId"
                                + " AND (s.closedAt IS NULL OR s.closedAs = :deadline AND d.stage IN :waiting)"
                                + " ORDER BY s.id",
                        Step.class)
                .setParameter("member", memberId)
                .setParameter("silence", StepKind.SILENCE)
                .setParameter("deadline", Step.Closing.DEADLINE)
                .setParameter("waiting", List.of(Stage.APPROVAL, Stage.ADOPTION))
                .getResultStream()
                .filter(silence -> !silence.isClosed() || setSilenceAside.stillStands(silence))
                .toList();
    }

    @Override
    public void enter(Caller clerk, UUID documentId, UUID memberId, JsonObject answer, Received received) {
        RaiseObjection.Request request = Answers.read(answer, RaiseObjection.Request.class);
        Objection objection = new Objection(
                clerk,
                memberId,
                people.name(memberId),
                Objection.checked(request.statement()),
                request.provisionId(),
                received);
        steps.newest(documentId, StepKind.SILENCE)
                .filter(silence -> received.at().isBefore(silence.openedAt()))
                .ifPresent(silence -> {
                    throw Problem.invalid("receivedAt", "The silence began only at " + silence.openedAt() + ".");
                });
        boolean runs = steps.running(documentId)
                .filter(step -> step.kind() == StepKind.SILENCE)
                .isPresent();
        if (runs) {
            raiseObjection.raise(documentId, objection);
        } else {
            setSilenceAside.setAside(documentId, objection);
        }
    }
}
