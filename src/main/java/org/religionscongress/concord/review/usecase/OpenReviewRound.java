package org.religionscongress.concord.review.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.document.Deadlines;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.membership.Delegations;
import org.religionscongress.concord.membership.Sessions;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.Audiences;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.StepKind;
import org.religionscongress.concord.step.Steps;

/** Opens a round of the Working Group over the newest revision: one part for each of its delegations. */
@ApplicationScoped
@UseCase
public class OpenReviewRound {
    @Inject
    private Documents documents;

    @Inject
    private Steps steps;

    @Inject
    private Delegations delegations;

    @Inject
    private Sessions sessions;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Audiences audiences;

    @Inject
    private Recorder recorder;

    public Step open(UUID documentId, String process) {
        Document document = documents.holdInSession(documentId);
        document.openRound();
        List<UUID> parts = workingGroup(document);
        Step round = steps.open(document, StepKind.REVIEW, process, parts, deadlines.stillFair(document));
        recorder.write(Entry.of("open-review-round")
                .on(documentId, document.revision())
                .with("round", document.round())
                .with("delegations", parts.size())
                .with("until", document.deadline()));
        audiences.ask(document, round);
        return round;
    }

    /** The Working Group of a session is drawn from the delegations accredited to it; a session without any takes all. */
    private List<UUID> workingGroup(Document document) {
        List<UUID> accredited = sessions.accreditedDelegations(document.sessionId());
        return delegations.ofWorkingGroup().stream()
                .filter(delegation -> accredited.isEmpty() || accredited.contains(delegation))
                .toList();
    }
}
