package org.religionscongress.concord.platform.security.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.religionscongress.concord.platform.security.PasswordLinks;
import org.religionscongress.concord.platform.security.SignInFailures;
import org.religionscongress.concord.platform.security.SignInTokens;
import org.religionscongress.concord.platform.security.Throttle;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Deletes what no longer opens a door nor bars one. */
@ApplicationScoped
public class ForgetExpired {
    @Inject
    private SignInTokens tokens;

    @Inject
    private PasswordLinks links;

    @Inject
    private SignInFailures failures;

    @Inject
    private Clock clock;

    /** How many rows went. */
    @UseCase
    public int forget() {
        Instant now = clock.instant();
        return tokens.forgetExpired(now) + links.forgetExpired(now) + failures.forgetBefore(now.minus(Throttle.WINDOW));
    }
}
