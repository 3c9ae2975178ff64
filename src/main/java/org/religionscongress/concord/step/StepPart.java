package org.religionscongress.concord.step;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One delegation's or one member's part in a step. */
@Entity
@Table(name = "step_part")
public class StepPart {
    @Id
    private UUID id;

    @Column(name = "step_id")
    private UUID stepId;

    private UUID part;

    @Column(name = "process_instance_id")
    private String processInstanceId;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected StepPart() {}

    public StepPart(UUID id, UUID stepId, UUID part) {
        this.id = id;
        this.stepId = stepId;
        this.part = part;
    }

    void runsIn(String startedProcessInstance) {
        processInstanceId = startedProcessInstance;
    }

    void cancel(Instant at) {
        cancelledAt = at;
    }

    /** The notice of the step has reached its member; only the first time counts. */
    public boolean confirm(Instant at) {
        if (confirmedAt != null) {
            return false;
        }
        confirmedAt = at;
        return true;
    }

    /** When its member confirmed the notice, or null. */
    public Instant confirmedAt() {
        return confirmedAt;
    }

    /** When it ended without an answer, or null. */
    public Instant cancelledAt() {
        return cancelledAt;
    }

    public UUID stepId() {
        return stepId;
    }

    /** The delegation, or the person whose seat it is. */
    public UUID part() {
        return part;
    }

    public String processInstanceId() {
        return processInstanceId;
    }

    public Instant doneAt() {
        return doneAt;
    }

    public boolean isOpen() {
        return doneAt == null && cancelledAt == null;
    }
}
