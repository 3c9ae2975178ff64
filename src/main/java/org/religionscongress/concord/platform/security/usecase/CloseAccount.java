package org.religionscongress.concord.platform.security.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.security.Account;
import org.religionscongress.concord.platform.security.Accounts;
import org.religionscongress.concord.platform.security.PasswordLinks;
import org.religionscongress.concord.platform.security.SignInTokens;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Shuts a person out, from the next request on and on every node; or lets the person in again. */
@ApplicationScoped
public class CloseAccount {
    @Inject
    private Accounts accounts;

    @Inject
    private SignInTokens tokens;

    @Inject
    private PasswordLinks links;

    @UseCase
    public void deactivate(UUID personId) {
        account(personId).close();
        tokens.endAll(personId);
        links.forgetUnused(personId);
    }

    @UseCase
    public void reactivate(UUID personId) {
        account(personId).reopen();
        // One that began at the moment of closing.
        tokens.endAll(personId);
    }

    private Account account(UUID personId) {
        return accounts.byPerson(personId).orElseThrow(() -> Problem.notFound("account"));
    }
}
