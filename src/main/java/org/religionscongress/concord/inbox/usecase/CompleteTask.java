package org.religionscongress.concord.inbox.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.inbox.Preparation;
import org.religionscongress.concord.inbox.Preparations;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.step.Act;
import org.religionscongress.concord.step.Task;

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
    private Completion completion;

    @Inject
    private Preparations preparations;

    @Inject
    private Documents documents;

    /** The document as it stands after the act, and whether the answer came in time to count. */
    public record Completed(Document document, boolean late) {}

    public Completed complete(Caller caller, UUID id, JsonObject answer) {
        Task task = own.get(caller, id);
        Act.Timing timing = completion.timing(task);
        if (timing == Act.Timing.IN_TIME) {
            mustHold(caller, task);
        }
        completion.carryOut(new Act(caller, task, null, timing, preparedBy(caller, task)), answer);
        return new Completed(documents.get(task.documentId()), timing == Act.Timing.LATE);
    }

    private String preparedBy(Caller caller, Task task) {
        return preparations
                .of(task.id(), caller.personId())
                .map(Preparation::preparedByName)
                .orElse(null);
    }

    private void mustHold(Caller caller, Task task) {
        if (task.assignee() == null) {
            throw Problem.conflict("not-claimed", "Not claimed", "Claim this task first: POST /api/tasks/{id}/claim.");
        }
        if (!caller.personId().equals(task.assignee())) {
            throw own.heldByAnother(task);
        }
    }
}
