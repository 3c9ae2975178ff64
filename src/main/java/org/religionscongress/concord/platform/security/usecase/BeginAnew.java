package org.religionscongress.concord.platform.security.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.religionscongress.concord.platform.security.Accounts;
import org.religionscongress.concord.platform.security.OpaqueToken;
import org.religionscongress.concord.platform.security.SignInToken;
import org.religionscongress.concord.platform.security.SignInTokens;
import org.religionscongress.concord.platform.security.SignedIn;

/** Ends all sessions of a person who now signs in otherwise; the one at hand goes on under a new token. */
@ApplicationScoped
public class BeginAnew {
    @Inject
    private Accounts accounts;

    @Inject
    private SignInTokens tokens;

    @Inject
    private OpenSession session;

    /** Empty where no session was at hand: a script's credentials came with the request. */
    public Optional<OpaqueToken> session(SignedIn before, SignedIn after) {
        accounts.hold(before.personId());
        Optional<SignInToken> ended = before.tokenDigest().flatMap(tokens::byDigest);
        tokens.endAll(before.personId());
        return ended.map(token -> session.of(after, token.device().orElse(null)));
    }
}
