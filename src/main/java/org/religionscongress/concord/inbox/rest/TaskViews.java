package org.religionscongress.concord.inbox.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.inbox.Preparations;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Delegations;
import org.religionscongress.concord.membership.People;
import org.religionscongress.concord.membership.Sessions;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.step.Candidates;
import org.religionscongress.concord.step.Task;

/** Shows tasks with the names that they only know by id: one question for all of a page. */
@ApplicationScoped
class TaskViews {
    @Inject
    private Documents documents;

    @Inject
    private Delegations delegations;

    @Inject
    private People people;

    @Inject
    private Sessions sessions;

    TaskView of(Caller caller, Task task) {
        return of(caller, new Page<>(List.of(task), 1)).items().get(0);
    }

    Page<TaskView> of(Caller caller, Page<Task> page) {
        Map<UUID, Document> titles = documents.all(ids(page, Task::documentId)).stream()
                .collect(Collectors.toMap(Document::id, Function.identity()));
        Map<UUID, String> delegationNames = delegations.names(ids(page, Task::delegationId));
        Map<UUID, String> holders = people.names(ids(page, Task::assignee));
        Map<UUID, String> zones = new HashMap<>();
        return page.map(task -> {
            Document document = titles.get(task.documentId());
            return new TaskView(
                    task.id(),
                    task.kind(),
                    new TaskView.DocumentName(document.id(), document.title(), document.revision()),
                    name(task.delegationId(), delegationNames),
                    task.body(),
                    task.due(),
                    zones.computeIfAbsent(
                            document.sessionId(),
                            session -> sessions.get(session).timeZone().getId()),
                    name(task.assignee(), holders),
                    !task.isClosed()
                            && task.assignee() == null
                            && Candidates.of(task).include(caller),
                    task.claimedAt(),
                    task.isClosed(),
                    Candidates.of(task).include(caller) ? null : member(caller, task),
                    null);
        });
    }

    private static TaskView.Name member(Caller caller, Task task) {
        return Preparations.member(caller, task)
                .map(member -> new TaskView.Name(member.personId(), member.name()))
                .orElse(null);
    }

    private static TaskView.Name name(UUID id, Map<UUID, String> names) {
        return id == null ? null : new TaskView.Name(id, names.get(id));
    }

    private static List<UUID> ids(Page<Task> page, Function<Task, UUID> which) {
        return page.items().stream()
                .map(which)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
