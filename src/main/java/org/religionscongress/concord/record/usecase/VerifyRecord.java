package org.religionscongress.concord.record.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Break;
import org.religionscongress.concord.record.Chain;
import org.religionscongress.concord.record.Chains;
import org.religionscongress.concord.record.Findings;
import org.religionscongress.concord.record.RecordKeys;

/** Makes all hashes of a record anew from what is in the database, and says where they first differ. */
@ApplicationScoped
@UseCase
public class VerifyRecord {
    @Inject
    private Chains chains;

    @Inject
    private RecordKeys keys;

    /** What was looked at, and where it is first broken, if it is. */
    public record Outcome(Findings findings, Optional<Break> firstBreak) {}

    /** For a document, or null for the events that concern none. */
    public Outcome of(UUID documentId) {
        Outcome outcome = look(documentId);
        if (outcome.firstBreak().isPresent()) {
            // An event linked between two of our reads looks like a break: look again while nobody links.
            chains.lock();
            outcome = look(documentId);
        }
        return outcome;
    }

    private Outcome look(UUID documentId) {
        Findings findings = chains.findings(Chain.of(documentId));
        return new Outcome(findings, findings.firstBreak(keys::haveSigned));
    }
}
