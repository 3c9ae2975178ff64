package org.religionscongress.concord.review.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.StepPart;
import org.religionscongress.concord.step.Steps;

/** Reminds the delegations that have not yet answered that their round soon ends. */
@ApplicationScoped
@UseCase
public class RemindReviewers {
    @Inject
    private Documents documents;

    @Inject
    private Steps steps;

    @Inject
    private RoundNotices notices;

    @Inject
    private Recorder recorder;

    public void remind(UUID stepId) {
        Step round = steps.get(stepId);
        if (!steps.markReminded(stepId)) {
            return;
        }
        Document document = documents.get(round.documentId());
        List<StepPart> silent = steps.openParts(stepId, Integer.MAX_VALUE);
        silent.forEach(part -> notices.reviewAlmostDue(document, round, part.part()));
        recorder.write(Entry.of("remind-reviewers")
                .on(document.id(), document.revision())
                .with("delegations", silent.size()));
    }
}
