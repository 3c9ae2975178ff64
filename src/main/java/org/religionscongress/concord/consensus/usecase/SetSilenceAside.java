package org.religionscongress.concord.consensus.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.religionscongress.concord.consensus.Objection;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.DocumentProcess;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.StepClosing;
import org.religionscongress.concord.step.StepKind;
import org.religionscongress.concord.step.Steps;

/**
 * An objection that was received before the end of a silence, but entered after it, sets the silence aside as long as
 * the text is not announced: approval or adoption stop, every member is told, and the Head decides how it goes on.
 */
@ApplicationScoped
@UseCase
public class SetSilenceAside {
    @Inject
    private Documents documents;

    @Inject
    private DocumentProcess process;

    @Inject
    private Steps steps;

    @Inject
    private StepClosing closing;

    @Inject
    private Objections objections;

    @Inject
    private ConsensusNotices notices;

    @Inject
    private EntityManager entities;

    /** Whether the clerk may enter it for the member, the caller of this has checked. */
    public Document setAside(UUID documentId, Objection objection) {
        Document document = documents.hold(documentId);
        Step silence = steps.newest(documentId, StepKind.SILENCE)
                .filter(step -> step.closedAs() == Step.Closing.DEADLINE && stillStands(document, step))
                .orElseThrow(() -> Problem.conflict(
                        "nothing-to-set-aside",
                        "Nothing to set aside",
                        "No silence stands on which this text waits for its approval or announcement."));
        if (steps.part(silence.id(), objection.memberId()).isEmpty()) {
            throw Problem.forbidden("Only the members who were notified can object to this text.");
        }
        if (!objection.received().at().isBefore(silence.deadline())) {
            throw Problem.conflict(
                            "deadline-passed",
                            "The deadline has passed",
                            "It was received after the silence had ended at " + silence.deadline() + ".")
                    .with("deadline", silence.deadline());
        }
        steps.running(documentId).ifPresent(ballot -> closing.close(ballot, Step.Closing.SET_ASIDE));
        document.enter(Stage.OBJECTION, null);
        objections.keep("set-silence-aside", silence, objection);
        notices.silenceSetAside(document, silence, objection);
        entities.flush();
        process.setSilenceAside(document);
        return document;
    }

    /** Whether an objection that was received in time would set this silence aside. */
    boolean stillStands(Step silence) {
        return steps.newest(silence.documentId(), StepKind.SILENCE)
                .filter(newest -> newest.id().equals(silence.id()))
                .filter(newest -> stillStands(documents.get(newest.documentId()), newest))
                .isPresent();
    }

    /** Until the announcement; and not when the text has since been agreed in another way. */
    private boolean stillStands(Document document, Step silence) {
        boolean waits = document.stage() == Stage.APPROVAL || document.stage() == Stage.ADOPTION;
        return waits
                && steps.newest(document.id(), StepKind.POSITIONS)
                        .filter(positions -> positions.openedAt().isAfter(silence.openedAt()))
                        .isEmpty();
    }
}
