package org.religionscongress.concord.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The working text of a document in one language, until it is given out as a revision. */
@Entity
public class Draft {
    @Id
    private UUID id;

    @Column(name = "document_id")
    private UUID documentId;

    private String language;
    private Provisions provisions;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Version
    private long version;

    protected Draft() {}

    public Draft(UUID id, UUID documentId, String language, Provisions provisions, UUID writtenBy, Instant writtenAt) {
        this.id = id;
        this.documentId = documentId;
        this.language = language;
        write(provisions, writtenBy, writtenAt);
    }

    public final void write(Provisions text, UUID by, Instant at) {
        provisions = text;
        writtenBy = by;
        writtenAt = at;
    }

    public UUID documentId() {
        return documentId;
    }

    public String language() {
        return language;
    }

    public Provisions provisions() {
        return provisions;
    }

    public UUID writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public long version() {
        return version;
    }
}
