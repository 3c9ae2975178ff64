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
            Instant takenAt) {
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
    }

    public UUID id() {
        return id;
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

    public Instant takenAt() {
        return takenAt;
    }
}
