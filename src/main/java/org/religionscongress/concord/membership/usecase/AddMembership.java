package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Membership;
import org.religionscongress.concord.membership.PersonRegister;
import org.religionscongress.concord.membership.SeatChanged;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;

/** Gives a person a role, a place in a body or a seat in a delegation, for a time. */
@UseCase
@ApplicationScoped
public class AddMembership {
    @Inject
    private PersonRegister people;

    @Inject
    private NewMembership newMembership;

    @Inject
    private Recorder recorder;

    @Inject
    private RoleChanges roles;

    @Inject
    private Event<SeatChanged> seats;

    public UUID use(Caller caller, UUID personId, NewMembership.Details details) {
        RegistryRights.mayGiveAndTake(caller, details.role() == null ? List.of() : List.of(details.role()));
        people.hold();
        UUID known = people.get(personId).id();
        Membership membership = newMembership.of(known, details);
        boolean doubled = people.membershipsOf(List.of(known)).stream()
                .anyMatch(other -> other.holding().samePlace(membership.holding())
                        && other.overlaps(membership.from(), membership.until()));
        if (doubled) {
            throw Problem.conflict(
                    "membership-exists", "The membership exists", "The person holds this within that time already.");
        }
        people.add(membership);
        recorder.write(Entry.of("add-membership")
                .by(caller.personId(), caller.name())
                .with("person", known)
                .with("membership", membership.id())
                .with("role", details.role())
                .with("delegation", details.delegationId()));
        roles.given(caller, known, details.role());
        seats.fire(new SeatChanged(known));
        return membership.id();
    }
}
