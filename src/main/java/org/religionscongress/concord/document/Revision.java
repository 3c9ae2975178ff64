package org.religionscongress.concord.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** An immutable snapshot of the whole text in one language: Rev.1, Rev.2 and so on. */
@Entity
public class Revision {
    @Id
    private UUID id;

    @Column(name = "document_id")
    private UUID documentId;

    private int number;
    private String language;
    private Provisions provisions;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected Revision() {}

    public Revision(UUID id, int number, Draft draft, UUID madeBy, Instant madeAt) {
        this.id = id;
        this.documentId = draft.documentId();
        this.number = number;
        this.language = draft.language();
        this.provisions = draft.provisions();
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    public UUID documentId() {
        return documentId;
    }

    public int number() {
        return number;
    }

    public String language() {
        return language;
    }

    public Provisions provisions() {
        return provisions;
    }

    public UUID madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
