package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.PersonRegister;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.security.Account;
import org.religionscongress.concord.platform.security.Accounts;
import org.religionscongress.concord.platform.security.Mode;
import org.religionscongress.concord.platform.security.PasswordLinks;
import org.religionscongress.concord.platform.security.usecase.IssuePasswordLink;
import org.religionscongress.concord.platform.startup.StartUpStep;
import org.religionscongress.concord.platform.transaction.Transactions;
import org.religionscongress.concord.platform.web.PublicAddress;

/**
 * In production, whoever starts Concord for the first time is let in as its administrator, by a link that is good once
 * and for a time. As long as no administrator has set a password each start prints a new one, and the one before it is
 * void.
 */
@ApplicationScoped
public class FirstAdministrator implements StartUpStep {
    static final String USERNAME = "administrator";

    @Inject
    private Mode mode;

    @Inject
    private PersonRegister people;

    @Inject
    private Accounts accounts;

    @Inject
    private RegisterPerson registerPerson;

    @Inject
    private PasswordLinks links;

    @Inject
    private IssuePasswordLink issue;

    @Inject
    private Transactions transactions;

    @Inject
    private PublicAddress address;

    @Override
    public Order order() {
        return Order.DATA;
    }

    @Override
    public void run() throws Exception {
        if (mode == Mode.PRODUCTION) {
            transactions.inOne(this::link).map(FirstAdministrator::words).ifPresent(System.out::println);
        }
    }

    private static String words(String link) {
        return """

                Nobody administers this Concord yet. Set the password of "%s" by this link; it is good once:

                  %s
                """.formatted(USERNAME, link);
    }

    /** Empty where an administrator can sign in. */
    Optional<String> link() {
        List<Account> administrators = accounts.byPeople(people.administratorsForUpdate());
        if (administrators.stream().anyMatch(account -> account.passwordHash().isPresent())) {
            return Optional.empty();
        }
        String token = administrators.stream().findFirst().map(this::another).orElseGet(this::first);
        return Optional.of(address.toSetPassword(token));
    }

    private String another(Account account) {
        UUID person = account.personId();
        links.forgetUnused(person);
        return issue.issue(account).text();
    }

    private String first() {
        return registerPerson
                .use(
                        Caller.CONCORD,
                        new RegisterPerson.Details(
                                USERNAME, "Administrator", List.of(Role.ADMINISTRATOR), null, null, null, null, "en"))
                .passwordToken()
                .orElseThrow();
    }
}
