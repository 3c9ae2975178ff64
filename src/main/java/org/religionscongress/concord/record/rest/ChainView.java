package org.religionscongress.concord.record.rest;

import java.time.Instant;
import java.util.UUID;
import org.religionscongress.concord.record.Break;
import org.religionscongress.concord.record.Head;
import org.religionscongress.concord.record.usecase.VerifyRecord;

/** Whether a record is as it was written, and to what head that is signed. */
public record ChainView(
        boolean verified, int length, String head, SignatureView signature, BreakView firstBroken, int pending) {

    /** Who signed the newest head when. */
    public record SignatureView(int seq, Instant signedAt, String keyId, String value) {
        static SignatureView of(Head head) {
            return new SignatureView(head.seq(), head.signedAt(), head.keyId(), head.signature());
        }
    }

    /** The first event that is not as it was written. */
    public record BreakView(UUID event, Integer seq, String reason) {
        static BreakView of(Break found) {
            return new BreakView(found.event(), found.seq(), found.reason().word());
        }
    }

    public static ChainView of(VerifyRecord.Outcome outcome) {
        var head = outcome.findings().head();
        return new ChainView(
                outcome.firstBreak().isEmpty(),
                outcome.findings().links().size(),
                head.map(Head::hash).orElse(null),
                head.map(SignatureView::of).orElse(null),
                outcome.firstBreak().map(BreakView::of).orElse(null),
                outcome.findings().pending());
    }
}
