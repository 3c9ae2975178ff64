package org.religionscongress.concord.consensus.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.Steps;

/** A silence is over: unbroken until its end, the text stands agreed; else the Head decides how it goes on. */
@ApplicationScoped
@UseCase
public class ConcludeSilence {
    @Inject
    private Documents documents;

    @Inject
    private Steps steps;

    @Inject
    private ConsensusNotices notices;

    @Inject
    private Recorder recorder;

    /** Whether the text stands agreed. */
    public boolean conclude(UUID documentId, UUID stepId) {
        Document document = documents.hold(documentId);
        Step silence = steps.get(stepId);
        boolean agreed = silence.closedAs() == Step.Closing.DEADLINE;
        document.enter(agreed ? Stage.APPROVAL : Stage.OBJECTION, null);
        recorder.write(Entry.of("conclude-silence")
                .on(documentId, silence.revision())
                .with("agreed", agreed)
                .with("ended", silence.closedAs()));
        if (agreed) {
            notices.silenceEnded(document, silence);
            notices.approvalRequested(document);
        }
        return agreed;
    }
}
