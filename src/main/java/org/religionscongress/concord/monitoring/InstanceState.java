package org.religionscongress.concord.monitoring;

/** How a process instance stands. */
public enum InstanceState {
    RUNNING,
    /** An administrator holds it. */
    SUSPENDED,
    /** It came to an end of its model. */
    COMPLETED,
    /** It was ended before: with the text's withdrawal, or as a part that nobody answered in time. */
    CANCELLED
}
