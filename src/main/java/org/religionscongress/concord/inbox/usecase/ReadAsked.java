package org.religionscongress.concord.inbox.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.inbox.ActOnBehalf;
import org.religionscongress.concord.inbox.ActsOnBehalf;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Delegations;
import org.religionscongress.concord.membership.People;
import org.religionscongress.concord.membership.Sessions;
import org.religionscongress.concord.membership.Side;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.Task;
import org.religionscongress.concord.step.TasklessAct;
import org.religionscongress.concord.step.Tasks;

/** What the sides are asked now for which a clerk enters answers: their open tasks, and what they may do without one. */
@ApplicationScoped
@UseCase
public class ReadAsked {
    @Inject
    private EntityManager entities;

    @Inject
    private Tasks tasks;

    @Inject
    @Any
    private Instance<TasklessAct> taskless;

    @Inject
    private Documents documents;

    @Inject
    private Sessions sessions;

    @Inject
    private Delegations delegations;

    @Inject
    private People people;

    @Inject
    private ActsOnBehalf acts;

    /**
     * One thing that a side is asked, or may do.
     *
     * @param kind the kind of its task or taskless act
     * @param step the turn that it is part of
     * @param holder who of the side is about to answer it, or null
     * @param waiting what a clerk has entered and nobody confirmed yet, or null
     * @param answered whether the side has answered: another answer corrects it
     */
    public record Asked(
            String kind,
            Side side,
            String sideName,
            Document document,
            String timeZone,
            Step step,
            String holder,
            ActOnBehalf waiting,
            boolean answered) {}

    /** In the order of their ends; of one document where one is told. */
    public Page<Asked> read(Caller caller, UUID documentId, int offset, int size) {
        List<Side> sides = caller.entersFor();
        if (sides.isEmpty()) {
            return new Page<>(List.of(), 0);
        }
        List<Found> found = Stream.concat(ofTasks(sides), sides.stream().flatMap(this::withoutTask))
                .filter(each -> documentId == null || each.step().documentId().equals(documentId))
                .sorted(Comparator.comparing(
                                (Found each) -> each.step().deadline(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(each -> each.step().id()))
                .toList();
        return new Page<>(named(found.stream().skip(offset).limit(size).toList()), found.size());
    }

    private record Found(String kind, Side side, Step step, Task task) {}

    private Stream<Found> ofTasks(List<Side> sides) {
        Map<UUID, Side> byId = sides.stream().collect(Collectors.toMap(Side::id, Function.identity()));
        return entities.createQuery(
                        "SELECT t, s FROM Task t, Step s WHERE t.part IN :sides AND t.kind IN :kinds"
                                + " AND s.id = t.stepId AND s.closedAt IS NULL"
                                + " AND (t.closedAt IS NULL OR t.closedAs = :done AND t.kind IN :correctable)"
                                + " ORDER BY t.id",
                        Object[].class)
                .setParameter("sides", byId.keySet())
                .setParameter("kinds", tasks.enteredOnBehalf())
                .setParameter("correctable", tasks.correctable())
                .setParameter("done", Task.Closing.DONE)
                .getResultStream()
                .map(row -> {
                    Task task = (Task) row[0];
                    return new Found(task.kind(), byId.get(task.part()), (Step) row[1], task);
                });
    }

    private Stream<Found> withoutTask(Side side) {
        return side.memberId() == null
                ? Stream.empty()
                : taskless.stream().flatMap(act -> act.openTo(side.memberId()).stream()
                        .map(step -> new Found(act.word(), side, step, null)));
    }

    private List<Asked> named(List<Found> some) {
        Map<UUID, Document> documentOf =
                documents
                        .all(some.stream()
                                .map(each -> each.step().documentId())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Document::id, Function.identity()));
        List<UUID> ids = Stream.concat(
                        some.stream().map(each -> each.side().id()),
                        some.stream()
                                .filter(each ->
                                        each.task() != null && each.task().assignee() != null)
                                .map(each -> each.task().assignee()))
                .distinct()
                .toList();
        Map<UUID, String> persons = people.names(ids);
        Map<UUID, String> names = delegations.names(ids);
        Map<UUID, ActOnBehalf> waiting = acts.awaiting(some.stream()
                .filter(each -> each.task() != null)
                .map(each -> each.task().id())
                .toList());
        return some.stream()
                .map(each -> {
                    Document document = documentOf.get(each.step().documentId());
                    Task task = each.task();
                    return new Asked(
                            each.kind(),
                            each.side(),
                            (each.side().delegationId() == null ? persons : names)
                                    .get(each.side().id()),
                            document,
                            sessions.get(document.sessionId()).timeZone().getId(),
                            each.step(),
                            task == null || task.assignee() == null || task.isClosed()
                                    ? null
                                    : persons.get(task.assignee()),
                            task == null ? null : waiting.get(task.id()),
                            task != null && task.isClosed());
                })
                .toList();
    }
}
