package org.religionscongress.concord.step;

import java.util.Objects;
import org.religionscongress.concord.document.Received;
import org.religionscongress.concord.membership.Caller;

/**
 * One person's act on a task: for themselves or their delegation, or entered for those who answered by other ways.
 *
 * @param received how the answer came that a clerk enters; null where the person answers for their own side
 * @param preparedBy the assistant who had prepared the answer; null where none had
 */
public record Act(Caller caller, Task task, Received received, Timing timing, String preparedBy) {
    /** How an act stands to the step of its task. */
    public enum Timing {
        /** The first answer of its part, while the step is open; or an act outside of any step. */
        IN_TIME,
        /** Takes the place of the part's answer while the step is still open. */
        CORRECTION,
        /** Came after the step had closed: kept as a comment, never counted. */
        LATE
    }

    public Act {
        Objects.requireNonNull(caller, "caller");
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(timing, "timing");
    }

    public static Act of(Caller caller, Task task) {
        return new Act(caller, task, null, Timing.IN_TIME, null);
    }

    public boolean isOnBehalf() {
        return received != null;
    }
}
