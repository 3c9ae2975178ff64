package org.religionscongress.concord.consensus.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.consensus.Objection;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Readers;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.step.PartProcesses;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.StepClosing;
import org.religionscongress.concord.step.StepKind;
import org.religionscongress.concord.step.StepPart;
import org.religionscongress.concord.step.Steps;

/**
 * A member objects in writing: that breaks the silence at once, for everyone. It counts when the database's clock, read
 * while the step is held, is before the end, whether or not the timer has run.
 */
@ApplicationScoped
@UseCase
public class RaiseObjection {
    /** What is objected to, so that it can be met; to which provision, unless to the whole. */
    @Schema(
            name = "RaiseObjection",
            description = "What is objected to, so that it can be met; to which provision, unless to the whole.")
    public record Request(String statement, UUID provisionId) {}

    @Inject
    private Readers readers;

    @Inject
    private Documents documents;

    @Inject
    private Steps steps;

    @Inject
    private StepClosing closing;

    @Inject
    private Objections objections;

    @Inject
    private PartProcesses processes;

    @Inject
    private ConsensusNotices notices;

    @Inject
    private EntityManager entities;

    /** A member's own objection. */
    public Document raise(Caller caller, UUID documentId, Request request) {
        readers.mustRead(caller, documentId);
        return raise(documentId, Objection.own(caller, Objection.checked(request.statement()), request.provisionId()));
    }

    /** Also one that a clerk enters for a member: whether the clerk may, the caller of this has checked. */
    public Document raise(UUID documentId, Objection objection) {
        Document document = documents.hold(documentId);
        Step silence = steps.running(documentId)
                .filter(step -> step.kind() == StepKind.SILENCE)
                .map(step -> steps.hold(step.id()))
                .orElseThrow(() -> Problem.conflict(
                        "nothing-runs", "Nothing runs", "No silence procedure runs on this document now."));
        if (steps.part(silence.id(), objection.memberId())
                .filter(StepPart::isOpen)
                .isEmpty()) {
            throw Problem.forbidden("Only the members who were notified can break this silence.");
        }
        steps.mustBeOpen(silence);
        closing.close(silence, Step.Closing.OBJECTION);
        document.enter(Stage.OBJECTION, null);
        objections.keep("raise-objection", silence, objection);
        notices.silenceBroken(document, silence, objection.memberName(), objection.statement());
        entities.flush();
        processes.broken(silence);
        return document;
    }
}
