package org.religionscongress.concord.inbox.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.inbox.Preparation;
import org.religionscongress.concord.inbox.Preparations;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.platform.json.Answers;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Audience;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.Task;

/** An assistant prepares what a member may answer; only the member gives the answer, and then both names stand. */
@ApplicationScoped
@UseCase
public class PrepareAnswer {
    private static final int LONGEST_ANSWER = 100_000;

    @Inject
    private OwnTasks own;

    @Inject
    private Preparations preparations;

    @Inject
    private EntityManager entities;

    @Inject
    private Recorder recorder;

    @Inject
    private Clock clock;

    /** What the member may answer, in the words of the task's kind; it may be unfinished. */
    @Schema(
            name = "PrepareAnswer",
            description = "What the member may answer, in the words of the kind of the task; it may be unfinished.")
    public record Request(@Schema(ref = "TaskAnswer") JsonObject answer) {}

    public Task prepare(Caller caller, UUID taskId, Request request) {
        Task task = own.seen(caller, taskId);
        Caller member = Preparations.member(caller, task)
                .orElseThrow(() -> Problem.forbidden("You answer this yourself: only assistants prepare."));
        String answer = Answers.text("answer", Check.present("answer", request.answer()), LONGEST_ANSWER);
        // Two who prepare the same at once come one after the other.
        entities.lock(task, LockModeType.PESSIMISTIC_WRITE);
        if (task.isClosed()) {
            throw own.closed(task);
        }
        preparation(task, member).write(caller, answer, clock.instant().truncatedTo(ChronoUnit.MICROS));
        recorder.write(Entry.of("prepare-answer")
                .by(caller.personId(), caller.name())
                .onBehalfOf(member.personId(), member.name())
                .on(task.documentId(), null)
                .with("task", task.kind())
                .seenBy(Audience.OFFICE, task.stepId()));
        return task;
    }

    /** What was prepared of this task, for the member and for the assistant. */
    public Optional<Preparation> read(Caller caller, Task task) {
        Optional<Preparation> mine = preparations.of(task.id(), caller.personId());
        return mine.isPresent()
                ? mine
                : Preparations.member(caller, task).flatMap(member -> preparations.of(task.id(), member.personId()));
    }

    private Preparation preparation(Task task, Caller member) {
        return preparations.of(task.id(), member.personId()).orElseGet(() -> {
            Preparation first = new Preparation(Ids.next(), task.id(), member.personId());
            preparations.add(first);
            return first;
        });
    }
}
