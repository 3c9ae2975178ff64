package org.religionscongress.concord.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a delegation or a member's seat said of a revision; kept with that revision for ever. */
@Entity
@Table(name = "position_taken")
public class Position {
    @Id
    private UUID id;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "step_id")
    private UUID stepId;

    @Column(name = "step_kind")
    private String stepKind;

    private int revision;
    private UUID part;

    @Column(name = "delegation_id")
    private UUID delegationId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "person_name")
    private String personName;

    private String says;
    private String statement;

    @Column(name = "taken_at")
    private Instant takenAt;

    private boolean late;
    private String channel;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "attachment_id")
    private UUID attachmentId;

    private String note;

    @Column(name = "confirmed_by_name")
    private String confirmedByName;

    @Column(name = "prepared_by_name")
    private String preparedByName;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    private ProvisionComments comments = ProvisionComments.NONE;

    @Column(name = "provision_id")
    private UUID provisionId;

    protected Position() {}

    /** {@code part} is the delegation, or the person whose seat it is; {@code says} is the answer's word in the API. */
    public Position(
            UUID id,
            UUID documentId,
            UUID stepId,
            String stepKind,
            int revision,
            UUID part,
            UUID delegationId,
            UUID personId,
            String personName,
            String says,
            String statement,
            Instant takenAt,
            boolean late,
            Received received) {
        this.id = id;
        this.documentId = documentId;
        this.stepId = stepId;
        this.stepKind = stepKind;
        this.revision = revision;
        this.part = part;
        this.delegationId = delegationId;
        this.personId = personId;
        this.personName = personName;
        this.says = says;
        this.statement = statement;
        this.takenAt = takenAt;
        this.late = late;
        if (received != null) {
            this.channel = received.channel();
            this.receivedAt = received.at();
            this.attachmentId = received.attachmentId();
            this.note = received.note();
            this.confirmedByName = received.confirmedBy();
        }
    }

    /** A later answer of the same part stands in its place; this one stays to be read. */
    public void correct(Instant at) {
        correctedAt = at;
    }

    /** An assistant had prepared it: both names stand. */
    public void preparedBy(String assistant) {
        preparedByName = assistant;
    }

    /** What it says of single provisions. */
    public void comment(ProvisionComments onProvisions) {
        comments = onProvisions;
    }

    /** It is about this provision rather than the whole. */
    public void isAbout(UUID provision) {
        provisionId = provision;
    }

    public UUID id() {
        return id;
    }

    public UUID documentId() {
        return documentId;
    }

    public UUID stepId() {
        return stepId;
    }

    public String stepKind() {
        return stepKind;
    }

    public int revision() {
        return revision;
    }

    public UUID part() {
        return part;
    }

    public UUID delegationId() {
        return delegationId;
    }

    public UUID personId() {
        return personId;
    }

    public String personName() {
        return personName;
    }

    public String says() {
        return says;
    }

    public String statement() {
        return statement;
    }

    public ProvisionComments comments() {
        return comments;
    }

    /** The provision that it is about; null where it is about the whole. */
    public UUID provisionId() {
        return provisionId;
    }

    public Instant takenAt() {
        return takenAt;
    }

    /** It came after the step had closed: to be read, not to be counted. */
    public boolean late() {
        return late;
    }

    /** How it came, where a clerk entered it for those who gave it; else null. */
    public Received received() {
        return channel == null ? null : new Received(channel, receivedAt, attachmentId, note, confirmedByName);
    }

    /** The assistant who had prepared it, or null. */
    public String preparedBy() {
        return preparedByName;
    }

    /** When a later answer of the same part took its place, or null. */
    public Instant correctedAt() {
        return correctedAt;
    }
}
