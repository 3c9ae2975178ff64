package org.religionscongress.concord.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.religionscongress.concord.platform.persistence.Ids;

/** The end that a chain had at one time, signed: who cuts the chain cannot say that it had always ended there. */
@Entity
@Table(name = "record_head")
public class Head {
    private static final String CANON = "concord-head-1";

    @Id
    private UUID id;

    private UUID chain;
    private int seq;
    private String hash;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "key_id")
    private String keyId;

    private String signature;

    protected Head() {}

    Head(Chain.End end, SigningKey key, Instant at) {
        id = Ids.next();
        chain = end.chain();
        seq = end.seq();
        hash = end.hash();
        signedAt = at;
        keyId = key.id();
        signature = key.sign(signed());
    }

    /** What the signature stands under: the canonical form of this head. */
    public String signed() {
        return new Content(CANON)
                .with("chain", chain)
                .with("seq", seq)
                .with("hash", hash)
                .with("key", keyId)
                .at("signedAt", signedAt)
                .canonical();
    }

    Chain.End end() {
        return new Chain.End(chain, seq, hash);
    }

    public UUID chain() {
        return chain;
    }

    public int seq() {
        return seq;
    }

    public String hash() {
        return hash;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public String keyId() {
        return keyId;
    }

    /** Ed25519, in Base64. */
    public String signature() {
        return signature;
    }
}
