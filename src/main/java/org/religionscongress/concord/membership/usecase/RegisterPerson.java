package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Credential;
import org.religionscongress.concord.membership.Person;
import org.religionscongress.concord.membership.PersonRegister;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.SeatChanged;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.security.Contact;
import org.religionscongress.concord.platform.security.usecase.OpenAccount;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;

/** Enters a person with what the person holds from now on, and opens the account. */
@UseCase
@ApplicationScoped
public class RegisterPerson {
    @Inject
    private PersonRegister people;

    @Inject
    private NewMembership newMembership;

    @Inject
    private OpenAccount openAccount;

    @Inject
    private Recorder recorder;

    @Inject
    private RoleChanges roleChanges;

    @Inject
    private Event<SeatChanged> seats;

    @Schema(name = "RegisterPerson", description = "A new person, with what the person holds from now on.")
    public record Details(
            String username,
            String name,
            List<Role> roles,
            UUID delegationId,
            Credential credential,
            String password,
            String email,
            String language) {
        /** Without the password, wherever it is written. */
        @Override
        public String toString() {
            return "Details[" + username + ", " + name + ", " + roles + ", " + delegationId + ", " + credential + ", "
                    + email + ", " + language + "]";
        }
    }

    /** The new person's id, and the token with which to set a password unless one was given. */
    public record Registered(UUID id, Optional<String> passwordToken) {}

    public Registered use(Caller caller, Details details) {
        RegistryRights.mayKeepRegisters(caller);
        people.hold();
        List<Role> roles =
                Check.present("roles", details.roles()).stream().distinct().toList();
        RegistryRights.mayGiveAndTake(caller, roles);
        List<NewMembership.Details> memberships = memberships(roles, details);
        Person person = new Person(Ids.next(), PersonFields.name(details.name()));
        people.add(person);
        Optional<String> token = openAccount.open(
                person.id(),
                details.username(),
                details.email(),
                details.language() == null ? Contact.DEFAULT_LANGUAGE : details.language(),
                Optional.ofNullable(details.password()));
        memberships.forEach(membership -> people.add(newMembership.of(person.id(), membership)));
        recorder.write(Entry.of("register-person")
                .by(caller.personId(), caller.name())
                .with("person", person.id())
                .with("name", person.name())
                .with("roles", roles)
                .with("delegation", details.delegationId()));
        roles.forEach(role -> roleChanges.given(caller, person.id(), role));
        seats.fire(new SeatChanged(person.id()));
        return new Registered(person.id(), token);
    }

    /**
     * One for each role; the seat goes with the roles that are held for a delegation, or stands alone. Clerks and
     * assistants may hold none: what they may do stands in their mandates.
     */
    static List<NewMembership.Details> memberships(List<Role> roles, Details details) {
        if (details.credential() != null && details.delegationId() == null) {
            throw Problem.invalid(
                            roles.stream().anyMatch(RegisterPerson::isForDelegation) ? "delegationId" : "credential",
                            "A credential is for a delegation: name it in delegationId.")
                    .with("reason", "needs-delegation");
        }
        List<NewMembership.Details> memberships = new ArrayList<>();
        for (Role role : roles) {
            memberships.add(isForDelegation(role) ? seat(role, details) : office(role));
        }
        if (details.delegationId() != null && roles.stream().noneMatch(RegisterPerson::isForDelegation)) {
            memberships.add(seat(null, details));
        }
        return memberships;
    }

    private static boolean isForDelegation(Role role) {
        return role == Role.WORKING_GROUP || role == Role.DELEGATION;
    }

    private static NewMembership.Details seat(Role role, Details details) {
        return new NewMembership.Details(role, null, details.delegationId(), details.credential(), null, null, null);
    }

    private static NewMembership.Details office(Role role) {
        return new NewMembership.Details(role, null, null, null, null, null, null);
    }
}
