package org.religionscongress.concord.inbox.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.step.Task;
import org.religionscongress.concord.step.Tasks;

/** Lists the open tasks that are a person's own, or could be, or that others of the same bodies hold. */
@ApplicationScoped
@UseCase
public class FindTasks {
    @Inject
    private EntityManager entities;

    @Inject
    private Tasks tasks;

    /**
     * Which tasks: {@code mine}, {@code claimable}, {@code prepare} (for members whom I assist), {@code body}, {@code
     * correctable} (done by my side, in a step that is still open), or null for mine, claimable and prepare together.
     */
    public record Question(String filter, String kind, UUID documentId) {}

    public Page<Task> find(Caller caller, Question question, int offset, int size) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder(
                "correctable".equals(question.filter()) ? " WHERE " : " WHERE t.closedAt IS NULL AND ");
        where.append(filter(caller, question.filter(), parameters));
        if (question.kind() != null) {
            where.append(" AND t.kind = :kind");
            parameters.put("kind", question.kind());
        }
        if (question.documentId() != null) {
            where.append(" AND t.documentId = :document");
            parameters.put("document", question.documentId());
        }
        TypedQuery<Task> items =
                entities.createQuery("SELECT t FROM Task t" + where + " ORDER BY t.due, t.id", Task.class);
        TypedQuery<Long> total = entities.createQuery("SELECT COUNT(t) FROM Task t" + where, Long.class);
        parameters.forEach((name, value) -> {
            items.setParameter(name, value);
            total.setParameter(name, value);
        });
        return new Page<>(items.setFirstResult(offset).setMaxResults(size).getResultList(), total.getSingleResult());
    }

    private String filter(Caller caller, String filter, Map<String, Object> parameters) {
        if (!"prepare".equals(filter)) {
            parameters.put("me", caller.personId());
        }
        return switch (filter == null ? "" : filter) {
            case "prepare" -> toPrepare(caller, parameters);
            case "mine" -> "t.assignee = :me";
            case "claimable" -> "t.assignee IS NULL AND " + candidate(caller, parameters);
            case "body" -> "t.assignee IS NOT NULL AND t.assignee <> :me AND " + body(caller, parameters);
            case "correctable" -> correctable(parameters) + " AND " + candidate(caller, parameters);
            case "" ->
                "(t.assignee = :me OR t.assignee IS NULL AND " + candidate(caller, parameters)
                        + (caller.assists().isEmpty() ? ")" : " OR " + toPrepare(caller, parameters) + ")");
            default -> throw Problem.invalid("filter", "filter is mine, claimable, prepare, body or correctable.");
        };
    }

    private String correctable(Map<String, Object> parameters) {
        parameters.put("done", Task.Closing.DONE);
        parameters.put("kinds", tasks.correctable());
        return "t.closedAs = :done AND t.kind IN :kinds"
                + " AND t.stepId IN (SELECT s.id FROM Step s WHERE s.closedAt IS NULL)";
    }

    /** Who may reassign what others hold sees all that is held. */
    private static String body(Caller caller, Map<String, Object> parameters) {
        return caller.hasAny(Role.DRAFTER, Role.ADMINISTRATOR) ? "1 = 1" : candidate(caller, parameters);
    }

    private static String candidate(Caller caller, Map<String, Object> parameters) {
        return candidate(caller, "", parameters);
    }

    /** What the members whom the person assists hold or could take. */
    private static String toPrepare(Caller assistant, Map<String, Object> parameters) {
        List<String> ways = new ArrayList<>();
        for (Caller member : assistant.assists()) {
            String of = "Of" + ways.size();
            parameters.put("me" + of, member.personId());
            ways.add("t.assignee = :me" + of + " OR t.assignee IS NULL AND " + candidate(member, of, parameters));
        }
        return ways.isEmpty() ? "1 = 0" : "(" + String.join(" OR ", ways) + ")";
    }

    /** The same rule as {@code Candidates.include}, as a condition. */
    private static String candidate(Caller caller, String of, Map<String, Object> parameters) {
        List<String> ways = new ArrayList<>(List.of("t.personId = :me" + of));
        if (!caller.takesTasksOf().isEmpty()) {
            ways.add("(t.role IN :roles" + of + " AND t.delegationId IS NULL)");
            parameters.put(
                    "roles" + of, caller.takesTasksOf().stream().map(Role::name).toList());
        }
        if (!caller.delegations().isEmpty() && !caller.roles().isEmpty()) {
            ways.add("(t.delegationId IN :delegations" + of + " AND t.role IN :roles" + of + ")");
            parameters.put("delegations" + of, caller.delegations());
        }
        if (!caller.actsFor().isEmpty()) {
            ways.add("(t.delegationId IN :actsFor" + of + " AND t.role IS NULL)");
            parameters.put("actsFor" + of, caller.actsFor());
        }
        if (!caller.bodies().isEmpty()) {
            ways.add("t.body IN :bodies" + of);
            parameters.put(
                    "bodies" + of, caller.bodies().stream().map(Body::name).toList());
        }
        return "(" + String.join(" OR ", ways) + ")";
    }
}
