package org.religionscongress.concord.platform.security.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.religionscongress.concord.platform.security.OpaqueToken;
import org.religionscongress.concord.platform.security.SecurityEvent;
import org.religionscongress.concord.platform.security.SecurityLog;
import org.religionscongress.concord.platform.security.SignInTokens;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Ends one session, on every node. */
@ApplicationScoped
public class SignOut {
    @Inject
    private SignInTokens tokens;

    @Inject
    private SecurityLog log;

    @UseCase
    public void signOut(OpaqueToken token) {
        tokens.byDigest(token.digest())
                .ifPresent(ended -> log.done(SecurityEvent.of("signed-out").person(ended.personId())));
        tokens.end(token.digest());
    }
}
