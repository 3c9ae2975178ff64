package org.religionscongress.concord.platform.security.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.security.Account;
import org.religionscongress.concord.platform.security.Accounts;
import org.religionscongress.concord.platform.security.ChosenPassword;
import org.religionscongress.concord.platform.security.OpaqueToken;
import org.religionscongress.concord.platform.security.PasswordLinks;
import org.religionscongress.concord.platform.security.PasswordMail;
import org.religionscongress.concord.platform.security.Passwords;
import org.religionscongress.concord.platform.security.SecurityEvent;
import org.religionscongress.concord.platform.security.SecurityLog;
import org.religionscongress.concord.platform.security.SignedIn;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Changes my password, for which the old one is asked. Links to set one are void, and other sessions end with it. */
@UseCase
@ApplicationScoped
public class ChangePassword {
    @Inject
    private ProveAgain prove;

    @Inject
    private ChosenPassword chosenPassword;

    @Inject
    private Passwords passwords;

    @Inject
    private Accounts accounts;

    @Inject
    private PasswordLinks links;

    @Inject
    private BeginAnew anew;

    @Inject
    private Instance<PasswordMail> mail;

    @Inject
    private SecurityLog log;

    @Inject
    private Clock clock;

    /** The session goes on under another token, where there is one. */
    public Optional<OpaqueToken> change(SignedIn person, Proof old, String chosen) {
        // Read before anything is proved: whatever else is set or closed meanwhile makes this act begin again.
        Account account = accounts.byPerson(person.personId()).orElseThrow(Problem::notSignedIn);
        prove.byPassword(person, old);
        String hash = passwords.hash(chosenPassword.accepted("newPassword", chosen, person.username()));
        account.setPassword(hash, clock.instant());
        links.forgetUnused(person.personId());
        mail.forEach(each -> each.wasSet(account));
        log.done(SecurityEvent.of("password-set").person(person.personId()));
        return anew.session(person, person);
    }
}
