package org.religionscongress.concord.inbox.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.step.Act;
import org.religionscongress.concord.step.Steps;
import org.religionscongress.concord.step.Task;
import org.religionscongress.concord.step.TaskEngine;
import org.religionscongress.concord.step.Tasks;

/** Completes a task that the person holds: the stage's own act, then the engine's, then the counter, all or nothing. */
@ApplicationScoped
@UseCase
public class CompleteTask {
    @Inject
    private OwnTasks own;

    @Inject
    private Tasks tasks;

    @Inject
    private Steps steps;

    @Inject
    private Documents documents;

    @Inject
    private TaskEngine engine;

    @Inject
    private EntityManager entities;

    /** The document as it stands after the act. */
    public Document complete(Caller caller, UUID id, JsonObject answer) {
        Task task = own.open(caller, id);
        if (task.assignee() == null) {
            throw Problem.conflict("not-claimed", "Not claimed", "Claim this task first: POST /api/tasks/{id}/claim.");
        }
        if (!caller.personId().equals(task.assignee())) {
            throw own.heldByAnother(task);
        }
        if (task.stepId() != null) {
            steps.mustBeOpen(task.stepId());
        }
        Map<String, Object> verdicts = tasks.kind(task.kind()).complete(Act.of(caller, task), answer);
        if (!tasks.close(id, Task.Closing.DONE)) {
            throw own.closed(task);
        }
        entities.flush();
        engine.complete(id, verdicts);
        if (task.stepId() != null) {
            steps.done(task.stepId(), task.part());
        }
        return documents.get(task.documentId());
    }
}
