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
import org.religionscongress.concord.step.PartCounter;
import org.religionscongress.concord.step.Steps;
import org.religionscongress.concord.step.Task;
import org.religionscongress.concord.step.TaskEngine;
import org.religionscongress.concord.step.TaskKind;
import org.religionscongress.concord.step.Tasks;

/**
 * Completes a task: the stage's own act, then the engine's, then the counter, all or nothing. Where the kind allows it,
 * an answer may be corrected until its step closes, and one that comes after that is kept as a comment.
 */
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
    private PartCounter counter;

    @Inject
    private Documents documents;

    @Inject
    private TaskEngine engine;

    @Inject
    private EntityManager entities;

    /** The document as it stands after the act, and whether the answer came in time to count. */
    public record Completed(Document document, boolean late) {}

    public Completed complete(Caller caller, UUID id, JsonObject answer) {
        Task task = own.get(caller, id);
        Act.Timing timing = timing(task);
        if (timing == Act.Timing.IN_TIME) {
            mustHold(caller, task);
        }
        complete(new Act(caller, task, null, timing), answer);
        return new Completed(documents.get(task.documentId()), timing == Act.Timing.LATE);
    }

    private Act.Timing timing(Task task) {
        TaskKind kind = tasks.kind(task.kind());
        boolean done = task.closedAs() == Task.Closing.DONE;
        if (!done && kind.keepsLateAnswers() && task.stepId() != null && steps.isOver(steps.get(task.stepId()))) {
            documents.get(task.documentId()).mustBeUnderWay();
            return Act.Timing.LATE;
        }
        if (done && kind.mayBeCorrected()) {
            return Act.Timing.CORRECTION;
        }
        if (task.isClosed()) {
            throw own.closed(task);
        }
        return Act.Timing.IN_TIME;
    }

    private void mustHold(Caller caller, Task task) {
        if (task.assignee() == null) {
            throw Problem.conflict("not-claimed", "Not claimed", "Claim this task first: POST /api/tasks/{id}/claim.");
        }
        if (!caller.personId().equals(task.assignee())) {
            throw own.heldByAnother(task);
        }
    }

    private void complete(Act act, JsonObject answer) {
        Task task = act.task();
        TaskKind kind = tasks.kind(task.kind());
        if (task.stepId() != null && act.timing() != Act.Timing.LATE) {
            steps.mustBeOpen(task.stepId());
        }
        Map<String, Object> verdicts = kind.complete(act, answer);
        switch (act.timing()) {
            case IN_TIME -> {
                if (!tasks.close(task.id(), Task.Closing.DONE)) {
                    throw own.closed(task);
                }
                entities.flush();
                engine.complete(task.id(), verdicts);
                if (task.stepId() != null) {
                    counter.done(task.stepId(), task.part());
                }
            }
            case CORRECTION -> {
                entities.flush();
                counter.corrected(task.stepId());
            }
            case LATE -> entities.flush();
        }
    }
}
