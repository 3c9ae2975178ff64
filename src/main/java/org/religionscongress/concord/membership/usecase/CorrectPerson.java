package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Person;
import org.religionscongress.concord.membership.PersonRegister;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.security.Account;
import org.religionscongress.concord.platform.security.Accounts;
import org.religionscongress.concord.platform.security.Contact;
import org.religionscongress.concord.platform.security.SignedIn;
import org.religionscongress.concord.platform.security.usecase.CorrectAccount;
import org.religionscongress.concord.platform.security.usecase.Proof;
import org.religionscongress.concord.platform.security.usecase.ProveAgain;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;

/**
 * Puts right a person's name, address and language. The address is an administrator's to change, who is asked for the own
 * password again: to it goes the link by which a password is set, so that whoever changes it could come in as that person.
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
    private ProveAgain prove;

    @Inject
    private Recorder recorder;

    /** What the register says of a person from now on. */
    public record Details(String name, String email, String language) {}

    /** {@code expectedVersion} is that of the person that was read (If-Match); the proof counts where the address changes. */
    public void use(Caller caller, UUID personId, Details details, long expectedVersion, Proof proof) {
        RegistryRights.mayKeepRegisters(caller);
        Person person = people.get(personId);
        Account account = account(personId);
        long version = PersonEntry.version(person, account);
        if (version != expectedVersion) {
            throw Problem.changedMeanwhile(version);
        }
        if (caller.has(Role.ADMINISTRATOR) && changesAddress(account, Contact.email(details.email()))) {
            prove.byPassword(new SignedIn(caller.personId(), caller.username()), proof);
        }
        correct(caller, personId, details);
    }

    /** Without asking again, as by a file, which changes no address that somebody relies on. */
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
        if (!caller.has(Role.ADMINISTRATOR) && changesAddress(account, email)) {
            throw Problem.forbidden("A person's address is an administrator's to change.")
                    .with("field", "email");
        }
    }

    private static boolean changesAddress(Account account, String email) {
        return !Objects.equals(account.email().orElse(null), email);
    }

    private Account account(UUID personId) {
        return accounts.byPerson(personId).orElseThrow(() -> Problem.notFound("person"));
    }
}
