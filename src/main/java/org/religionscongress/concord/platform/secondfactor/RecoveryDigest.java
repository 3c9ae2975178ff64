package org.religionscongress.concord.platform.secondfactor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A recovery code that nobody has used yet, as it is kept. */
@Entity
@Table(name = "recovery_code")
public class RecoveryDigest {
    @Id
    @Column(name = "digest")
    private String digest;

    @Column(name = "person_id")
    private UUID personId;

    protected RecoveryDigest() {}

    public RecoveryDigest(UUID personId, RecoveryCode code) {
        this.digest = code.digestFor(personId);
        this.personId = personId;
    }

    public String digest() {
        return digest;
    }
}
