package org.religionscongress.concord.platform.security.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.security.Account;
import org.religionscongress.concord.platform.security.Accounts;
import org.religionscongress.concord.platform.security.PasswordLinks;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Changes where and in which language Concord writes to a person. */
@ApplicationScoped
public class CorrectAccount {
    @Inject
    private Accounts accounts;

    @Inject
    private PasswordLinks links;

    @Inject
    private IssuePasswordLink issue;

    /**
     * Links that went to an address which was not the person's can be used no more; who has no password yet gets one at
     * the right address.
     */
    @UseCase
    public void correct(UUID personId, String email, String language) {
        Account account = accounts.byPerson(personId).orElseThrow(() -> Problem.notFound("account"));
        boolean hadAddress = account.email().isPresent();
        if (account.correct(email, language)) {
            if (hadAddress) {
                links.forgetUnused(personId);
            }
            if (account.isActive()
                    && account.email().isPresent()
                    && account.passwordHash().isEmpty()) {
                issue.issue(account);
            }
        }
    }
}
