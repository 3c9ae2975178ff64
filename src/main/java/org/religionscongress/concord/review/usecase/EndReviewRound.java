package org.religionscongress.concord.review.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Position;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.Steps;

/** The round is over: its answers go to the drafters. */
@ApplicationScoped
@UseCase
public class EndReviewRound {
    @Inject
    private Documents documents;

    @Inject
    private Steps steps;

    @Inject
    private RoundNotices notices;

    @Inject
    private Recorder recorder;

    public void end(UUID documentId, UUID stepId) {
        Document document = documents.hold(documentId);
        document.enter(Stage.CONSOLIDATION, null);
        int asked = steps.parts(stepId).size();
        List<String> verdicts =
                documents.positions(stepId).stream().map(Position::says).toList();
        recorder.write(Entry.of("end-review-round")
                .on(documentId, document.revision())
                .with("round", document.round())
                .with("answered", verdicts.size())
                .with("asked", asked));
        notices.roundEnded(document, verdicts, asked);
    }
}
