package org.religionscongress.concord.step;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * A piece of work that waits for a person: offered to a role, to a delegation, to a body or to one person, held by at most one,
 * closed as done or cancelled. It carries the id of the engine's task; claims and closings are conditional updates
 * ({@link Tasks}).
 */
@Entity
public class Task {
    /** How a task ended. */
    public enum Closing {
        DONE,
        CANCELLED
    }

    @Id
    private UUID id;

    private String kind;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "step_id")
    private UUID stepId;

    private UUID part;
    private String role;

    @Column(name = "delegation_id")
    private UUID delegationId;

    @Column(name = "person_id")
    private UUID personId;

    private String body;

    private Instant due;

    @Column(name = "created_at")
    private Instant createdAt;

    private UUID assignee;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "closed_as")
    private Closing closedAs;

    protected Task() {}

    Task(
            UUID id,
            String kind,
            UUID documentId,
            UUID stepId,
            UUID part,
            Candidates candidates,
            Instant due,
            Instant at) {
        this.id = id;
        this.kind = kind;
        this.documentId = documentId;
        this.stepId = stepId;
        this.part = part;
        this.role = candidates.role() == null ? null : candidates.role().name();
        this.delegationId = candidates.delegationId();
        this.personId = candidates.personId();
        this.body = candidates.body() == null ? null : candidates.body().name();
        this.due = due;
        this.createdAt = at;
    }

    public UUID id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public UUID documentId() {
        return documentId;
    }

    /** The step of which it is a part, or null. */
    public UUID stepId() {
        return stepId;
    }

    public UUID part() {
        return part;
    }

    public String role() {
        return role;
    }

    public UUID delegationId() {
        return delegationId;
    }

    public UUID personId() {
        return personId;
    }

    public String body() {
        return body;
    }

    public Instant due() {
        return due;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public UUID assignee() {
        return assignee;
    }

    public Instant claimedAt() {
        return claimedAt;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public Closing closedAs() {
        return closedAs;
    }
}
