package org.religionscongress.concord.inbox.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import org.religionscongress.concord.document.Received;
import org.religionscongress.concord.inbox.Preparation;
import org.religionscongress.concord.inbox.Preparations;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.step.Act;
import org.religionscongress.concord.step.Task;
import org.religionscongress.concord.step.TaskEngine;
import org.religionscongress.concord.step.Tasks;

/** Completes a side's task by what a clerk entered: only where nobody of the side holds it. */
@ApplicationScoped
class OnBehalfCompletion {
    @Inject
    private OwnTasks own;

    @Inject
    private Tasks tasks;

    @Inject
    private Completion completion;

    @Inject
    private Preparations preparations;

    @Inject
    private TaskEngine engine;

    @Inject
    private EntityManager entities;

    /** Refuses a task that is over, or that somebody of the side is about to answer. */
    void mustBeFree(Task task) {
        if (task.isClosed()) {
            throw own.closed(task);
        }
        if (task.assignee() != null) {
            throw own.heldByAnother(task);
        }
    }

    void complete(Caller clerk, Task task, JsonObject answer, Received received) {
        Act.Timing timing = completion.timing(task);
        if (timing == Act.Timing.IN_TIME) {
            take(clerk, task);
        }
        String preparedBy = preparations
                .of(task.id(), task.part())
                .map(Preparation::preparedByName)
                .orElse(null);
        completion.carryOut(new Act(clerk, task, received, timing, preparedBy), answer);
    }

    /** As a claim: exactly one of those who take it at once has it. */
    private void take(Caller clerk, Task task) {
        if (!tasks.claim(task.id(), clerk.personId())) {
            entities.refresh(task);
            mustBeFree(task);
            throw Problem.conflict("changed-meanwhile", "Changed meanwhile", "This task has just moved on.");
        }
        entities.refresh(task);
        engine.claim(task.id(), clerk.personId());
    }
}
