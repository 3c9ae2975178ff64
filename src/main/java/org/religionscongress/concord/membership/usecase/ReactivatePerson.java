package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Person;
import org.religionscongress.concord.membership.PersonRegister;
import org.religionscongress.concord.membership.SeatChanged;
import org.religionscongress.concord.platform.security.SecurityEvent;
import org.religionscongress.concord.platform.security.SecurityLog;
import org.religionscongress.concord.platform.security.usecase.CloseAccount;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;

/** Lets a person in again, with the memberships that still hold. */
@UseCase
@ApplicationScoped
public class ReactivatePerson {
    @Inject
    private PersonRegister people;

    @Inject
    private HeldRoles heldRoles;

    @Inject
    private CloseAccount closeAccount;

    @Inject
    private Recorder recorder;

    @Inject
    private SecurityLog log;

    @Inject
    private Event<SeatChanged> seats;

    public void use(Caller caller, UUID personId) {
        RegistryRights.mayKeepRegisters(caller);
        people.hold();
        Person person = people.get(personId);
        RegistryRights.mayGiveAndTake(caller, heldRoles.of(personId));
        if (person.isActive()) {
            return;
        }
        person.reactivate();
        closeAccount.reactivate(personId);
        recorder.write(Entry.of("reactivate-person")
                .by(caller.personId(), caller.name())
                .with("person", personId));
        log.done(SecurityEvent.of("person-let-in").person(personId).by(caller.personId()));
        seats.fire(new SeatChanged(personId));
    }
}
