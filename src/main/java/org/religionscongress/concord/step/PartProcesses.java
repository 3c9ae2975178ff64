package org.religionscongress.concord.step;

/** The engine's side of a step: one small process for each part, and the parent that waits for them all. */
public interface PartProcesses {
    /**
     * Starts the process of one part.
     *
     * @return the id of its process instance
     */
    String start(Step step, StepPart part);

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
