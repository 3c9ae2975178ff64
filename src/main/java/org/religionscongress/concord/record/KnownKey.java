package org.religionscongress.concord.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A key that signs or has signed heads. */
@Entity
@Table(name = "record_key")
public class KnownKey {
    @Id
    private String id;

    @Column(name = "public_key")
    private String publicKey;

    @Column(name = "private_key")
    private String privateKey;

    private Instant since;

    protected KnownKey() {}

    /** The private part is kept in demo mode alone. */
    KnownKey(SigningKey key, boolean withPrivatePart, Instant since) {
        id = key.id();
        publicKey = key.publicKey();
        privateKey = withPrivatePart ? key.privateKey() : null;
        this.since = since;
    }

    public String id() {
        return id;
    }

    /** In X.509 form, in Base64. */
    public String publicKey() {
        return publicKey;
    }

    String privateKey() {
        return privateKey;
    }

    public Instant since() {
        return since;
    }
}
