package org.religionscongress.concord.workflow;

import org.religionscongress.concord.platform.problem.Problem;

/** An administrator holds the processes of a document: nobody's act counts until they are resumed. */
final class Suspended {
    private Suspended() {}

    static Problem problem() {
        return Problem.conflict(
                "suspended",
                "Suspended",
                "An administrator has suspended this text. Try again when it goes on; a deadline is then moved by the"
                        + " time that was lost.");
    }
}
