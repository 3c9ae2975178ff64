package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.religionscongress.concord.membership.Membership;
import org.religionscongress.concord.membership.PersonRegister;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.problem.Problem;

/** What somebody holds, for the rules on who may change it. */
@ApplicationScoped
public class HeldRoles {
    @Inject
    private PersonRegister people;

    @Inject
    private Clock clock;

    /** The roles that the person holds now or will hold. */
    List<Role> of(UUID personId) {
        Instant now = clock.instant();
        return people.membershipsOf(List.of(personId)).stream()
                .filter(membership -> membership.overlaps(now, null))
                .map(Membership::holding)
                .map(holding -> holding.role())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Refuses to leave Concord without anybody who administers it. */
    void mayCeaseToAdminister(UUID personId) {
        List<UUID> administrators = people.administratorsForUpdate();
        if (administrators.contains(personId) && administrators.size() == 1) {
            throw Problem.conflict(
                    "last-administrator",
                    "The last administrator",
                    "Nobody else administers Concord now: name another administrator first.");
        }
    }
}
