package org.religionscongress.concord.inbox.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.step.Act;
import org.religionscongress.concord.step.PartCounter;
import org.religionscongress.concord.step.Steps;
import org.religionscongress.concord.step.Task;
import org.religionscongress.concord.step.TaskEngine;
import org.religionscongress.concord.step.TaskKind;
import org.religionscongress.concord.step.Tasks;

/** How an act on a task is carried out, whoever does it: the stage's own act, then the engine's, then the counter. */
@ApplicationScoped
class Completion {
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

    /** How an answer now would stand to the step of the task; refused where none is taken any more. */
    Act.Timing timing(Task task) {
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

    void carryOut(Act act, JsonObject answer) {
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
