package org.religionscongress.concord.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Who did what, when, for whom, on which revision. Written once, in the transaction of the act, never changed. */
@Entity
@Table(name = "record_event")
public class Event {
    @Id
    private UUID id;

    @Column(name = "document_id")
    private UUID documentId;

    private Instant at;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "by_name")
    private String by;

    @Column(name = "on_behalf_of")
    private UUID onBehalfOf;

    @Column(name = "on_behalf_of_name")
    private String onBehalfOfName;

    private String act;
    private Integer revision;
    private String detail;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Column(name = "step_id")
    private UUID stepId;

    private String canon;

    @Column(name = "content_hash")
    private String contentHash;

    protected Event() {}

    Event(UUID id, Instant at, Entry entry) {
        this.id = id;
        this.at = at;
        documentId = entry.documentId();
        personId = entry.personId();
        by = entry.by();
        onBehalfOf = entry.onBehalfOf();
        onBehalfOfName = entry.onBehalfOfName();
        act = entry.act();
        revision = entry.revision();
        detail = entry.detail() == null ? null : CanonicalJson.of(entry.detail());
        audience = entry.audience();
        stepId = entry.stepId();
        canon = ContentHash.CANON;
        contentHash = ContentHash.of(this);
    }

    public UUID id() {
        return id;
    }

    public UUID documentId() {
        return documentId;
    }

    public Instant at() {
        return at;
    }

    /** Who acted; null when the process itself did. */
    public UUID personId() {
        return personId;
    }

    public String by() {
        return by;
    }

    public UUID onBehalfOf() {
        return onBehalfOf;
    }

    public String onBehalfOfName() {
        return onBehalfOfName;
    }

    public String act() {
        return act;
    }

    public Integer revision() {
        return revision;
    }

    /** A JSON object, or null. */
    public String detail() {
        return detail;
    }

    public Audience audience() {
        return audience;
    }

    public UUID stepId() {
        return stepId;
    }

    /** The form over which the content hash was made. */
    String canon() {
        return canon;
    }

    public String contentHash() {
        return contentHash;
    }
}
