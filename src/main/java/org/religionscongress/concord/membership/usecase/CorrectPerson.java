package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Person;
import org.religionscongress.concord.membership.PersonRegister;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.security.Account;
import org.religionscongress.concord.platform.security.Accounts;
import org.religionscongress.concord.platform.security.Contact;
import org.religionscongress.concord.platform.security.usecase.CorrectAccount;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;

/**
 * Puts right a person's name, address and language. The address is an administrator's to change: to it goes the link by
 * which a password is set, so that whoever changes it could come in as that person.
 */
@UseCase
@ApplicationScoped
public class CorrectPerson {
    @Inject
    private PersonRegister people;

    @Inject
    private Accounts accounts;

    @Inject
    private HeldRoles heldRoles;

    @Inject
    private CorrectAccount correctAccount;

    @Inject
    private Recorder recorder;

    @Schema(name = "CorrectPerson", description = "What the register says of a person from now on.")
    public record Details(String name, String email, String language) {}

    /** {@code expectedVersion} is that of the person that was read (If-Match). */
    public void use(Caller caller, UUID personId, Details details, long expectedVersion) {
        RegistryRights.mayKeepRegisters(caller);
        Person person = people.get(personId);
        long version = PersonEntry.version(person, account(personId));
        if (version != expectedVersion) {
            throw Problem.changedMeanwhile(version);
        }
        correct(caller, personId, details);
    }

    void correct(Caller caller, UUID personId, Details details) {
        Person person = people.get(personId);
        RegistryRights.mayGiveAndTake(caller, heldRoles.of(personId));
        Account account = account(personId);
        String email = Contact.email(details.email());
        mayChangeAddress(caller, account, email);
        person.rename(PersonFields.name(details.name()));
        correctAccount.correct(personId, email, Contact.language(details.language()));
        recorder.write(Entry.of("correct-person")
                .by(caller.personId(), caller.name())
                .with("person", personId)
                .with("name", person.name()));
    }

    static void mayChangeAddress(Caller caller, Account account, String email) {
        if (!caller.has(Role.ADMINISTRATOR) && !Objects.equals(account.email().orElse(null), email)) {
            throw Problem.forbidden("A person's address is an administrator's to change.")
                    .with("field", "email");
        }
    }

    private Account account(UUID personId) {
        return accounts.byPerson(personId).orElseThrow(() -> Problem.notFound("person"));
    }
}
