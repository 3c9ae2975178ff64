package org.religionscongress.concord.step.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Readers;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.Steps;

/** The step that runs on a document, for those who lead it. A document is held before its step, by everyone. */
@ApplicationScoped
class RunningSteps {
    static final int LONGEST_REASON = 2_000;

    @Inject
    private Readers readers;

    @Inject
    private Documents documents;

    @Inject
    private Steps steps;

    /** The document, held, when its running step is the caller's to lead. */
    Document mustLead(Caller caller, UUID documentId) {
        readers.mustKnow(caller, documentId);
        Document document = documents.hold(documentId);
        caller.mustBe(of(document).kind().ledBy());
        return document;
    }

    /** The step that runs now; refused where none does. */
    Step of(Document document) {
        return steps.running(document.id())
                .orElseThrow(() -> Problem.conflict(
                        "nothing-runs",
                        "Nothing runs",
                        "No review, silence, positions or ballot run on this document now."));
    }

    /** Held, and neither closed nor past its deadline. */
    Step holdOpen(UUID stepId) {
        return steps.mustBeOpen(steps.hold(stepId));
    }
}
