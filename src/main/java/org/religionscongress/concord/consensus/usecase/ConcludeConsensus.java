package org.religionscongress.concord.consensus.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.consensus.Consensus;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Position;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;

/** All members have said where they stand: the text is agreed, or goes back to the drafters. */
@ApplicationScoped
@UseCase
public class ConcludeConsensus {
    @Inject
    private Documents documents;

    @Inject
    private ConsensusNotices notices;

    @Inject
    private Recorder recorder;

    /** Whether consensus was reached. */
    public boolean conclude(UUID documentId, UUID stepId) {
        Document document = documents.hold(documentId);
        List<String> positions =
                documents.positions(stepId).stream().map(Position::says).toList();
        boolean reached = Consensus.reached(positions);
        document.enter(reached ? Stage.APPROVAL : Stage.CONSOLIDATION, null);
        recorder.write(Entry.of("conclude-consensus")
                .on(documentId, document.revision())
                .with("reached", reached)
                .with("positions", positions.size()));
        if (reached) {
            notices.approvalRequested(document);
        }
        return reached;
    }
}
