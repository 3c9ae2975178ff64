package org.religionscongress.concord.step;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The engine's side of a step: one small process for each part, and the parent that waits for them all. */
public interface PartProcesses {
    /**
     * Starts the process of each of these parts.
     *
     * @return the ids of the process instances, by the delegation or seat of the part
     */
    Map<UUID, String> start(Step step, Collection<StepPart> parts);

    /** Ends the process of a part that was not done in time. */
    void cancel(StepPart part);

    /** Tells the waiting parent, once, that no part is pending any more. */
    void completed(Step step);

    /** Tells the waiting parent that the step was closed before its end. */
    void closed(Step step);

    /** Tells the waiting parent that an objection has broken the silence. */
    void broken(Step step);

    /** The end of the step was moved: its timers follow. */
    void rescheduled(Step step);
}
