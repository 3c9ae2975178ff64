package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Membership;
import org.religionscongress.concord.membership.PersonRegister;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.SeatChanged;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;

/** Ends what a person holds, from this moment on. */
@UseCase
@ApplicationScoped
public class EndMembership {
    @Inject
    private PersonRegister people;

    @Inject
    private HeldRoles heldRoles;

    @Inject
    private Recorder recorder;

    @Inject
    private RoleChanges roles;

    @Inject
    private Event<SeatChanged> seats;

    @Inject
    private Clock clock;

    public void use(Caller caller, UUID personId, UUID membershipId) {
        RegistryRights.mayKeepRegisters(caller);
        people.hold();
        Membership membership = people
                .membershipsOf(List.of(people.get(personId).id()))
                .stream()
                .filter(held -> held.id().equals(membershipId))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("membership"));
        Role role = membership.holding().role();
        if (role != null) {
            RegistryRights.mayGiveAndTake(caller, List.of(role));
        }
        if (role == Role.ADMINISTRATOR && membership.holdsAt(clock.instant())) {
            heldRoles.mayCeaseToAdminister(personId);
        }
        membership.end(clock.instant().truncatedTo(ChronoUnit.MICROS));
        recorder.write(Entry.of("end-membership")
                .by(caller.personId(), caller.name())
                .with("person", personId)
                .with("membership", membershipId));
        roles.taken(caller, personId, role);
        seats.fire(new SeatChanged(personId));
    }
}
