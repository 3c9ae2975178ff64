package org.religionscongress.concord.inbox.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.religionscongress.concord.inbox.Preparations;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.People;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.step.Candidates;
import org.religionscongress.concord.step.Task;
import org.religionscongress.concord.step.Tasks;

/** The tasks that a person may see and take: to all others they do not exist. */
@ApplicationScoped
public class OwnTasks {
    @Inject
    private Tasks tasks;

    @Inject
    private People people;

    /** One that the person may take; an assistant, who may only prepare it, is told so. */
    public Task get(Caller caller, UUID id) {
        Task task = seen(caller, id);
        if (!Candidates.of(task).include(caller)) {
            throw Problem.forbidden("An assistant prepares; the member takes the task and answers.");
        }
        return task;
    }

    /** One that the person may take, or prepare for a member. */
    public Task seen(Caller caller, UUID id) {
        return tasks.find(id)
                .filter(task -> Candidates.of(task).include(caller)
                        || Preparations.member(caller, task).isPresent())
                .orElseThrow(() -> Problem.notFound("task"));
    }

    public Task open(Caller caller, UUID id) {
        Task task = get(caller, id);
        if (task.isClosed()) {
            throw closed(task);
        }
        return task;
    }

    public Problem closed(Task task) {
        return task.closedAs() == Task.Closing.DONE
                ? Problem.conflict("task-done", "Already done", "This task has been completed; it counts once.")
                : Problem.conflict("task-closed", "This is closed", "This task ended before it was completed.");
    }

    public Problem heldByAnother(Task task) {
        String holder = people.name(task.assignee());
        return Problem.conflict("held-by-another", "Held by another", holder + " holds this task.")
                .with("assignee", holder);
    }
}
