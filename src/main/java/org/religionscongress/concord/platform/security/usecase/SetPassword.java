package org.religionscongress.concord.platform.security.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.security.Account;
import org.religionscongress.concord.platform.security.Accounts;
import org.religionscongress.concord.platform.security.Attempt;
import org.religionscongress.concord.platform.security.ChosenPassword;
import org.religionscongress.concord.platform.security.OpaqueToken;
import org.religionscongress.concord.platform.security.PasswordLinks;
import org.religionscongress.concord.platform.security.PasswordMail;
import org.religionscongress.concord.platform.security.Passwords;
import org.religionscongress.concord.platform.security.SecondFactorCheck;
import org.religionscongress.concord.platform.security.SecurityEvent;
import org.religionscongress.concord.platform.security.SecurityLog;
import org.religionscongress.concord.platform.security.SignInTokens;
import org.religionscongress.concord.platform.security.Throttle;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Sets a password by a link, once; every session of the person ends with it. */
@ApplicationScoped
public class SetPassword {
    @Inject
    private PasswordLinks links;

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private ChosenPassword chosen;

    @Inject
    private SignInTokens tokens;

    @Inject
    private SecondFactorCheck secondFactor;

    @Inject
    private Throttle throttle;

    @Inject
    private Instance<PasswordMail> mail;

    @Inject
    private SecurityLog log;

    @Inject
    private Clock clock;

    @UseCase
    public void set(String token, String password) {
        Check.present("token", token);
        String digest = OpaqueToken.presented(token).map(OpaqueToken::digest).orElseThrow(SetPassword::noLonger);
        Instant now = clock.instant();
        Account account = links.usable(digest, now)
                .flatMap(link -> accounts.byPerson(link.personId()))
                .filter(Account::isActive)
                .orElseThrow(SetPassword::noLonger);
        String hash = passwords.hash(chosen.accepted("password", password, account.username()));
        if (!links.use(digest, now)) {
            throw noLonger();
        }
        account.setPassword(hash, now);
        links.forgetUnused(account.personId());
        tokens.endAll(account.personId());
        mail.forEach(each -> each.wasSet(account));
        log.done(SecurityEvent.of("password-set").person(account.personId()));
        // Who reads the person's mail could else guess at the code with every new link.
        if (!secondFactor.isSetUpBy(account.personId())) {
            throttle.right(Attempt.of(account.username(), ""));
        }
    }

    private static Problem noLonger() {
        return new Problem(
                        422,
                        "link-not-valid",
                        "This link is not valid",
                        "It was used already, or it has expired. Ask for a new one.")
                .with("field", "token");
    }
}
