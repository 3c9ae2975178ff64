package org.religionscongress.concord.inbox.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.religionscongress.concord.inbox.ActOnBehalf;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.step.Steps;
import org.religionscongress.concord.step.Task;
import org.religionscongress.concord.step.Tasks;

/** An act that waits for its second person is overtaken when the side itself acts, or its step ends. */
@ApplicationScoped
class Overtaken {
    @Inject
    private Tasks tasks;

    @Inject
    private Steps steps;

    boolean is(ActOnBehalf act) {
        if (!act.isAwaiting()) {
            return false;
        }
        return task(act.taskId()).isClosed() || steps.isOver(steps.get(act.stepId()));
    }

    /** The task that it answers, still open. */
    Task mustNotBe(ActOnBehalf act) {
        if (is(act)) {
            throw Problem.conflict(
                    "overtaken",
                    "Overtaken",
                    task(act.taskId()).closedAs() == Task.Closing.DONE
                            ? "The delegation itself has acted meanwhile; that counts, and this does not."
                            : "This closed before it was confirmed; it does not count.");
        }
        return task(act.taskId());
    }

    private Task task(UUID id) {
        return tasks.find(id).orElseThrow();
    }
}
