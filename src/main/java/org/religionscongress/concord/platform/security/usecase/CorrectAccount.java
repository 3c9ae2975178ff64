package org.religionscongress.concord.platform.security.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.security.Account;
import org.religionscongress.concord.platform.security.Accounts;
import org.religionscongress.concord.platform.security.PasswordLinks;
import org.religionscongress.concord.platform.security.PasswordMail;
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

    @Inject
    private Instance<PasswordMail> mail;

    /**
     * Links that went to an address which was not the person's can be used no more, and that address is told; who has no
     * password yet gets one at the right address.
     */
    @UseCase
    public void correct(UUID personId, String email, String language) {
        Account account = accounts.byPerson(personId).orElseThrow(() -> Problem.notFound("account"));
        Optional<String> former = account.email();
        if (account.correct(email, language)) {
            former.ifPresent(there -> {
                links.forgetUnused(personId);
                mail.forEach(each -> each.goesElsewhere(account, there));
            });
            if (account.isActive()
                    && account.email().isPresent()
                    && account.passwordHash().isEmpty()) {
                issue.issue(account);
            }
        }
    }
}
