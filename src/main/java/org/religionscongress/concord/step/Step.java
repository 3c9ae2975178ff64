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
    /** How a step ended. */
    public enum Closing {
        /** Its last part answered. */
        COMPLETED,
        /** Its deadline came. */
        DEADLINE,
        /** Who leads it ended it before its deadline. */
        EARLY,
        /** An objection broke the silence. */
        OBJECTION,
        /** The text was withdrawn. */
        WITHDRAWN,
        /** The consensus on which it stood was set aside. */
        SET_ASIDE
    }

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

    @Enumerated(EnumType.STRING)
    @Column(name = "closed_as")
    private Closing closedAs;

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
        if (kind.asksEach() && pending == 0) {
            // A step that asks nobody is complete at once.
            this.closedAt = openedAt;
            this.closedAs = Closing.COMPLETED;
        }
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

    /** How it ended; null while it is open. */
    public Closing closedAs() {
        return closedAs;
    }

    /** When those still silent were last reminded, or null. */
    public Instant remindedAt() {
        return remindedAt;
    }

    public boolean isClosed() {
        return closedAt != null;
    }
}
