package org.religionscongress.concord.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.religionscongress.concord.document.Received;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Side;
import org.religionscongress.concord.step.Task;

/** What a clerk has entered for a side that answered by other ways; at once in force, or when a second person agrees. */
@Entity
@Table(name = "act_on_behalf")
public class ActOnBehalf {
    /** Where it stands. */
    public enum State {
        AWAITING_CONFIRMATION,
        ENTERED,
        REJECTED
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "step_id")
    private UUID stepId;

    @Column(name = "task_id")
    private UUID taskId;

    private String kind;
    private UUID part;

    @Column(name = "delegation_id")
    private UUID delegationId;

    private String answer;
    private String channel;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "attachment_id")
    private UUID attachmentId;

    private String note;

    @Column(name = "entered_by")
    private UUID enteredBy;

    @Column(name = "entered_by_name")
    private String enteredByName;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_by_name")
    private String decidedByName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason;

    protected ActOnBehalf() {}

    public ActOnBehalf(
            UUID id,
            UUID documentId,
            String kind,
            Side side,
            String answer,
            Received received,
            Caller clerk,
            Instant enteredAt) {
        this.id = id;
        this.documentId = documentId;
        this.kind = kind;
        this.part = side.id();
        this.delegationId = side.delegationId();
        this.answer = answer;
        this.channel = received.channel();
        this.receivedAt = received.at();
        this.attachmentId = received.attachmentId();
        this.note = received.note();
        this.enteredBy = clerk.personId();
        this.enteredByName = clerk.name();
        this.enteredAt = enteredAt;
        this.state = State.ENTERED;
    }

    /** It answers a task, or will. */
    public void on(Task task) {
        stepId = task.stepId();
        taskId = task.id();
    }

    public void awaitConfirmation() {
        state = State.AWAITING_CONFIRMATION;
    }

    public void confirm(Caller by, Instant at) {
        decide(State.ENTERED, by, at);
    }

    public void reject(Caller by, Instant at, String because) {
        decide(State.REJECTED, by, at);
        reason = because;
    }

    private void decide(State as, Caller by, Instant at) {
        state = as;
        decidedBy = by.personId();
        decidedByName = by.name();
        decidedAt = at;
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

    /** The task that it answers, or null. */
    public UUID taskId() {
        return taskId;
    }

    public String kind() {
        return kind;
    }

    public Side side() {
        return delegationId == null ? Side.member(part) : Side.delegation(delegationId);
    }

    /** As JSON, as its kind takes it. */
    public String answer() {
        return answer;
    }

    /** How it came; with the second person who confirmed it, if one did. */
    public Received received() {
        return new Received(channel, receivedAt, attachmentId, note, state == State.ENTERED ? decidedByName : null);
    }

    public UUID enteredBy() {
        return enteredBy;
    }

    public String enteredByName() {
        return enteredByName;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public State state() {
        return state;
    }

    /** Who confirmed or rejected it; null where no second person was needed, or none has decided yet. */
    public String decidedByName() {
        return decidedByName;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** Why it was rejected, or null. */
    public String reason() {
        return reason;
    }

    public boolean isAwaiting() {
        return state == State.AWAITING_CONFIRMATION;
    }
}
