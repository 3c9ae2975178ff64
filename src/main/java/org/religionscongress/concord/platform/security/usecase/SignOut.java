package org.religionscongress.concord.platform.security.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.religionscongress.concord.platform.security.OpaqueToken;
import org.religionscongress.concord.platform.security.SignInTokens;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Ends one session, on every node. */
@ApplicationScoped
public class SignOut {
    @Inject
    private SignInTokens tokens;

    @UseCase
    public void signOut(OpaqueToken token) {
        tokens.end(token.digest());
    }
}
