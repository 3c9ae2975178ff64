package org.religionscongress.concord.step;

import java.util.UUID;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Role;

/** Who may take a task: one person; or a delegation's members (in a role, or all but observers); or all in a role. */
public record Candidates(Role role, UUID delegationId, UUID personId) {
    public static Candidates role(Role role) {
        return new Candidates(role, null, null);
    }

    /** The members of a delegation who hold the role. */
    public static Candidates membersOf(UUID delegationId, Role role) {
        return new Candidates(role, delegationId, null);
    }

    /** All who may act for a delegation, whatever their roles. */
    public static Candidates actingFor(UUID delegationId) {
        return new Candidates(null, delegationId, null);
    }

    public static Candidates person(UUID personId) {
        return new Candidates(null, null, personId);
    }

    public static Candidates of(Task task) {
        return new Candidates(
                task.role() == null ? null : Role.valueOf(task.role()), task.delegationId(), task.personId());
    }

    public boolean include(Caller caller) {
        if (personId != null) {
            return personId.equals(caller.personId());
        }
        if (delegationId == null) {
            return caller.takesTasksOf().contains(role);
        }
        return role == null
                ? caller.actsFor().contains(delegationId)
                : caller.has(role) && caller.delegations().contains(delegationId);
    }
}
