package org.religionscongress.concord.platform.security.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.security.Account;
import org.religionscongress.concord.platform.security.Accounts;
import org.religionscongress.concord.platform.security.PasswordLinks;
import org.religionscongress.concord.platform.security.Username;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Sends who has forgotten a password a link to set another. Who asks learns nothing about the name. */
@ApplicationScoped
public class RequestPasswordLink {
    private static final Duration WHILE = Duration.ofHours(1);
    private static final int MOST_IN_A_WHILE = 5;

    @Inject
    private Accounts accounts;

    @Inject
    private PasswordLinks links;

    @Inject
    private IssuePasswordLink issue;

    @Inject
    private Clock clock;

    @UseCase
    public void request(String username) {
        String name = Check.text("username", username, Username.LONGEST);
        Username.given(name)
                .flatMap(accounts::byUsername)
                .filter(Account::isActive)
                .filter(account -> account.email().isPresent())
                .filter(this::wasNotFlooded)
                .ifPresent(issue::issue);
    }

    /** Else anyone could fill another's mailbox. */
    private boolean wasNotFlooded(Account account) {
        return links.madeSince(account.personId(), clock.instant().minus(WHILE)) < MOST_IN_A_WHILE;
    }
}
