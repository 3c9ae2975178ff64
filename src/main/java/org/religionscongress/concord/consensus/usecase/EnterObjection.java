package org.religionscongress.concord.consensus.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.religionscongress.concord.consensus.Objection;
import org.religionscongress.concord.document.Received;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.People;
import org.religionscongress.concord.platform.json.Answers;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;
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

    @Override
    public String word() {
        return "object";
    }

    @Override
    public void enter(Caller clerk, UUID documentId, UUID memberId, JsonObject answer, Received received) {
        RaiseObjection.Request request = Answers.read(answer, RaiseObjection.Request.class);
        Objection objection =
                new Objection(clerk, memberId, people.name(memberId), Objection.checked(request.statement()), received);
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
