package org.religionscongress.concord.workflow;

import java.util.Map;
import org.religionscongress.concord.step.StepKind;

/** Which model carries one part of a step of each kind. */
public final class PartProcess {
    public static final Map<StepKind, String> KEYS = Map.of(
            StepKind.REVIEW, "reviewByDelegation",
            StepKind.POSITIONS, "takePosition",
            StepKind.BALLOT, "actByDelegation");

    private PartProcess() {}
}
