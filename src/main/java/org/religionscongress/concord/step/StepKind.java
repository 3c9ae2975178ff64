package org.religionscongress.concord.step;

/** The turns that many take part in. */
public enum StepKind {
    REVIEW,
    POSITIONS,
    BALLOT
}
