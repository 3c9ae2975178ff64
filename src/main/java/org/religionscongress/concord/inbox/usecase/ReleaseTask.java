package org.religionscongress.concord.inbox.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Audience;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.Task;
import org.religionscongress.concord.step.TaskEngine;
import org.religionscongress.concord.step.Tasks;

/** Gives a task back, so that another may take it. */
@ApplicationScoped
@UseCase
public class ReleaseTask {
    @Inject
    private OwnTasks own;

    @Inject
    private Tasks tasks;

    @Inject
    private TaskEngine engine;

    @Inject
    private EntityManager entities;

    @Inject
    private Recorder recorder;

    public Task release(Caller caller, UUID id) {
        Task task = own.open(caller, id);
        if (task.assignee() == null) {
            return task;
        }
        if (!caller.personId().equals(task.assignee())) {
            throw own.heldByAnother(task);
        }
        if (!tasks.release(id, caller.personId())) {
            throw Problem.conflict("changed-meanwhile", "Changed meanwhile", "This task has just moved on.");
        }
        entities.refresh(task);
        recorder.write(Entry.of("release")
                .by(caller.personId(), caller.name())
                .on(task.documentId(), null)
                .with("task", task.kind())
                .seenBy(Audience.OFFICE, task.stepId()));
        engine.release(id);
        return task;
    }
}
