package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.Credential;
import org.religionscongress.concord.membership.DelegationRegister;
import org.religionscongress.concord.membership.Holding;
import org.religionscongress.concord.membership.Membership;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;

/** What a membership may consist of. */
@ApplicationScoped
public class NewMembership {
    @Inject
    private DelegationRegister delegations;

    @Inject
    private Clock clock;

    /** As told from outside; each part may be absent. */
    @Schema(
            name = "NewMembership",
            description =
                    "A role, a place in a body or a seat in a delegation, from now unless told, until it is ended unless told.")
    public record Details(
            Role role,
            Body body,
            UUID delegationId,
            Credential credential,
            String function,
            Instant from,
            Instant until) {}

    Membership of(UUID personId, Details details) {
        Holding holding = holding(details);
        Instant from = micros(details.from() == null ? clock.instant() : details.from());
        Instant until = details.until() == null ? null : micros(details.until());
        if (until != null && !until.isAfter(from)) {
            throw Problem.invalid("until", "A membership ends after it has begun.");
        }
        return new Membership(Ids.next(), personId, holding, from, until);
    }

    private Holding holding(Details details) {
        Role role = details.role();
        UUID delegationId = details.delegationId();
        if (role == null && details.body() == null && delegationId == null) {
            throw Problem.invalid("role", "A membership gives a role, a body or a delegation.");
        }
        if (delegationId == null) {
            if (role == Role.WORKING_GROUP || role == Role.DELEGATION) {
                throw Problem.invalid("delegationId", "The role " + role + " is held for a delegation: name it.")
                        .with("reason", "needs-delegation");
            }
            if (details.credential() != null) {
                throw Problem.invalid("credential", "A credential is for a delegation: name it in delegationId.")
                        .with("reason", "needs-delegation");
            }
        } else if (!delegations.has(delegationId)) {
            throw Problem.invalid("delegationId", "There is no such delegation.");
        }
        return new Holding(
                role,
                details.body() == null ? bodyOf(role) : details.body(),
                delegationId,
                delegationId != null && details.credential() == null ? Credential.ALTERNATE : details.credential(),
                Check.optionalText("function", details.function(), 200));
    }

    private static Body bodyOf(Role role) {
        if (role == null) {
            return null;
        }
        return switch (role) {
            case DRAFTER, SECRETARIAT, HEAD, DEPUTY -> Body.SECRETARIAT;
            case WORKING_GROUP -> Body.WORKING_GROUP;
            case DELEGATION, ADMINISTRATOR -> null;
        };
    }

    /** As fine as the database keeps it, so that what is given now holds now. */
    private static Instant micros(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
