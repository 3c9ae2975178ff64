package org.religionscongress.concord.step;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * A turn that many take part in, each on their own: open until its last part is done, its deadline passes or somebody
 * closes it. The counter and the closing are changed by conditional updates only ({@link Steps}), never through this
 * object, so that a hundred parts never wait for one another longer than one update lasts.
 */
@Entity
public class Step {
    @Id
    private UUID id;

    @Column(name = "document_id")
    private UUID documentId;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    private int revision;

    @Column(name = "process_instance_id")
    private String processInstanceId;

    private int pending;
    private Instant deadline;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Step() {}

    public Step(
            UUID id,
            UUID documentId,
            StepKind kind,
            int revision,
            String processInstanceId,
            int pending,
            Instant deadline,
            Instant openedAt) {
        this.id = id;
        this.documentId = documentId;
        this.kind = kind;
        this.revision = revision;
        this.processInstanceId = processInstanceId;
        this.pending = pending;
        this.deadline = deadline;
        this.openedAt = openedAt;
        // A step of no parts is complete at once.
        this.closedAt = pending == 0 ? openedAt : null;
    }

    public UUID id() {
        return id;
    }

    public UUID documentId() {
        return documentId;
    }

    public StepKind kind() {
        return kind;
    }

    public int revision() {
        return revision;
    }

    /** The process instance that waits for this step. */
    public String processInstanceId() {
        return processInstanceId;
    }

    /** How many parts are not yet done. */
    public int pending() {
        return pending;
    }

    /** When it closes by itself, or null. */
    public Instant deadline() {
        return deadline;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    /** When those still silent were reminded, or null. */
    public Instant remindedAt() {
        return remindedAt;
    }

    public boolean isClosed() {
        return closedAt != null;
    }
}
