package org.religionscongress.concord.inbox.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Callers;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Audience;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.Candidates;
import org.religionscongress.concord.step.Task;
import org.religionscongress.concord.step.TaskEngine;
import org.religionscongress.concord.step.Tasks;

/**
 * Gives a task to another who may take it, or back to all of them, when whoever holds it has vanished. Drafters and
 * administrators do so; it shows them the task's name, never its text.
 */
@ApplicationScoped
@UseCase
public class AssignTask {
    /** Who holds it from now on; null: nobody, all may take it again. */
    @Schema(name = "AssignTask", description = "Who holds the task from now on; null: nobody, all may take it again.")
    public record Request(UUID userId) {}

    @Inject
    private OwnTasks own;

    @Inject
    private Tasks tasks;

    @Inject
    private TaskEngine engine;

    @Inject
    private Callers callers;

    @Inject
    private TaskNotices notices;

    @Inject
    private EntityManager entities;

    @Inject
    private Recorder recorder;

    public Task assign(Caller caller, UUID id, Request request) {
        Task task = tasks.find(id)
                .filter(found -> caller.hasAny(Role.DRAFTER, Role.ADMINISTRATOR)
                        || Candidates.of(found).include(caller))
                .orElseThrow(() -> Problem.notFound("task"));
        caller.mustBe(Role.DRAFTER, Role.ADMINISTRATOR);
        if (task.isClosed()) {
            throw own.closed(task);
        }
        Caller holder = request.userId() == null ? null : candidate(task, request.userId());
        UUID before = task.assignee();
        UUID after = holder == null ? null : holder.personId();
        if (Objects.equals(before, after)) {
            return task;
        }
        if (!tasks.assign(task, after)) {
            throw Problem.conflict("changed-meanwhile", "Changed meanwhile", "This task has just moved on.");
        }
        entities.refresh(task);
        recorder.write(Entry.of("assign-task")
                .by(caller.personId(), caller.name())
                .on(task.documentId(), null)
                .with("task", task.kind())
                .with("from", before)
                .with("to", after)
                .seenBy(Audience.OFFICE, task.stepId()));
        entities.flush();
        engine.assign(id, after);
        if (holder != null) {
            notices.assigned(task, holder, caller);
        }
        return task;
    }

    private Caller candidate(Task task, UUID userId) {
        Caller candidate = known(userId);
        if (!Candidates.of(task).include(candidate)) {
            throw Problem.invalid("userId", candidate.name() + " may not take this task.");
        }
        return candidate;
    }

    private Caller known(UUID userId) {
        try {
            return callers.of(userId);
        } catch (Problem unknown) {
            throw Problem.invalid("userId", "There is no such person, or they are active no longer.");
        }
    }
}
