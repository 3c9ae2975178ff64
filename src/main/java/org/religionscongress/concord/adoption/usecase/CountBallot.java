package org.religionscongress.concord.adoption.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.religionscongress.concord.adoption.AdoptionRule;
import org.religionscongress.concord.adoption.Tally;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Position;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.Steps;

/** Counts a closed ballot under the rule of its body and kind of text. */
@ApplicationScoped
@UseCase
public class CountBallot {
    @Inject
    private Documents documents;

    @Inject
    private Steps steps;

    @Inject
    private Recorder recorder;

    /** Whether the rule is satisfied; the Head announces it. */
    public boolean count(UUID documentId, UUID stepId, AdoptionRule rule, int quorumPercent) {
        Document document = documents.hold(documentId);
        Tally tally = Tally.of(
                steps.parts(stepId).size(),
                documents.positions(stepId).stream().map(Position::says).toList());
        boolean satisfied = rule.satisfiedBy(tally, quorumPercent);
        document.enter(document.stage(), null);
        document.counted(rule.name(), satisfied);
        recorder.write(Entry.of("count-ballot")
                .on(documentId, document.revision())
                .with("rule", rule)
                .with("quorumPercent", quorumPercent)
                .with("entitled", tally.entitled())
                .with("adopt", tally.adopt())
                .with("abstain", tally.abstain())
                .with("oppose", tally.oppose())
                .with("dissociate", tally.dissociate())
                .with("satisfied", satisfied));
        return satisfied;
    }
}
