package org.religionscongress.concord.consensus.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.religionscongress.concord.consensus.Consensus;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Position;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.Steps;

/** The members have said where they stand: the text is agreed, or the Head decides how it goes on. */
@ApplicationScoped
@UseCase
public class ConcludeConsensus {
    @Inject
    private Documents documents;

    @Inject
    private Steps steps;

    @Inject
    private ConsensusNotices notices;

    @Inject
    private Recorder recorder;

    /** Whether consensus was reached. */
    public boolean conclude(UUID documentId, UUID stepId) {
        Document document = documents.hold(documentId);
        List<Position> positions = documents.positions(stepId);
        boolean reached = Consensus.reached(
                steps.parts(stepId).size(),
                positions.stream().map(Position::says).toList());
        document.enter(reached ? Stage.APPROVAL : Stage.OBJECTION, null);
        recorder.write(Entry.of("conclude-consensus")
                .on(documentId, document.revision())
                .with("reached", reached)
                .with("positions", positions.size()));
        if (reached) {
            notices.approvalRequested(document);
        } else {
            notices.objectionToResolve(document, objectors(positions));
        }
        return reached;
    }

    private static String objectors(List<Position> positions) {
        return positions.stream()
                .filter(position -> position.says().equals(Consensus.OBJECT))
                .map(Position::personName)
                .collect(Collectors.joining(", "));
    }
}
