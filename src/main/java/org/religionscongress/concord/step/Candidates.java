package org.religionscongress.concord.step;

import java.util.UUID;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Role;

/**
 * Who may take a task: one person; or a delegation's members (in a role, or all but observers); or all in a role; or
 * all of a body.
 */
public record Candidates(Role role, UUID delegationId, UUID personId, Body body) {
    public static Candidates role(Role role) {
        return new Candidates(role, null, null, null);
    }

    /** The members of a delegation who hold the role. */
    public static Candidates membersOf(UUID delegationId, Role role) {
        return new Candidates(role, delegationId, null, null);
    }

    /** All who may act for a delegation, whatever their roles. */
    public static Candidates actingFor(UUID delegationId) {
        return new Candidates(null, delegationId, null, null);
    }

    public static Candidates person(UUID personId) {
        return new Candidates(null, null, personId, null);
    }

    /** All who belong to a body. */
    public static Candidates body(Body body) {
        return new Candidates(null, null, null, body);
    }

    public static Candidates of(Task task) {
        return new Candidates(
                task.role() == null ? null : Role.valueOf(task.role()),
                task.delegationId(),
                task.personId(),
                task.body() == null ? null : Body.valueOf(task.body()));
    }

    public boolean include(Caller caller) {
        if (personId != null) {
            return personId.equals(caller.personId());
        }
        if (body != null) {
            return caller.bodies().contains(body);
        }
        if (delegationId == null) {
            return caller.takesTasksOf().contains(role);
        }
        return role == null
                ? caller.actsFor().contains(delegationId)
                : caller.has(role) && caller.delegations().contains(delegationId);
    }
}
