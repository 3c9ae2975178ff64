package org.religionscongress.concord.inbox.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Audience;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.Task;
import org.religionscongress.concord.step.TaskEngine;
import org.religionscongress.concord.step.Tasks;

/** Takes a task: at most one holds it. Claiming what one already holds changes nothing. */
@ApplicationScoped
@UseCase
public class ClaimTask {
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

    public Task claim(Caller caller, UUID id) {
        Task task = own.open(caller, id);
        if (caller.personId().equals(task.assignee())) {
            return task;
        }
        if (!tasks.claim(id, caller.personId())) {
            entities.refresh(task);
            throw task.isClosed() ? own.closed(task) : own.heldByAnother(task);
        }
        entities.refresh(task);
        recorder.write(Entry.of("claim")
                .by(caller.personId(), caller.name())
                .on(task.documentId(), null)
                .with("task", task.kind())
                .seenBy(Audience.OFFICE, task.stepId()));
        engine.claim(id, caller.personId());
        return task;
    }
}
