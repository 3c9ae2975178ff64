package org.religionscongress.concord.platform.security.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.security.Account;
import org.religionscongress.concord.platform.security.Accounts;
import org.religionscongress.concord.platform.security.Contact;
import org.religionscongress.concord.platform.security.Mode;
import org.religionscongress.concord.platform.security.OpaqueToken;
import org.religionscongress.concord.platform.security.PasswordPolicy;
import org.religionscongress.concord.platform.security.Passwords;
import org.religionscongress.concord.platform.security.Username;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Gives a person an account. But in demo mode nobody chooses a password for another. */
@ApplicationScoped
public class OpenAccount {
    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private PasswordPolicy policy;

    @Inject
    private IssuePasswordLink links;

    @Inject
    private Clock clock;

    /** The token of a link to set the password, unless one was given. */
    @UseCase
    public Optional<String> open(
            UUID personId, String username, String email, String language, Optional<String> password) {
        Instant now = clock.instant();
        Account account = new Account(
                personId, Username.checked(username), Contact.email(email), Contact.language(language), now);
        password.map(this::demoHash).ifPresent(hash -> account.setPassword(hash, now));
        if (!accounts.add(account)) {
            throw Problem.conflict(
                            "username-taken", "This name is taken", "Somebody has an account under this name already.")
                    .with("field", "username");
        }
        return password.isPresent()
                ? Optional.empty()
                : Optional.of(links.issue(account)).map(OpaqueToken::text);
    }

    private String demoHash(String password) {
        if (policy.mode() != Mode.DEMO) {
            throw Problem.invalid("password", "The person sets the password, by the link that this call returns.");
        }
        return passwords.hashForDemo(policy.accepted("password", password));
    }
}
