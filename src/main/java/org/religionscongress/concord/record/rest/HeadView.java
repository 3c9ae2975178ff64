package org.religionscongress.concord.record.rest;

import java.time.Instant;
import java.util.UUID;
import org.religionscongress.concord.record.Head;

/**
 * The signed end of a chain.
 *
 * @param chain the document's id, or all zeros for what concerns no document
 * @param signed the very text that was signed
 */
public record HeadView(
        UUID chain, int seq, String hash, Instant signedAt, String keyId, String signed, String signature) {
    static HeadView of(Head head) {
        return new HeadView(
                head.chain(), head.seq(), head.hash(), head.signedAt(), head.keyId(), head.signed(), head.signature());
    }
}
