package org.religionscongress.concord.platform.secondfactor.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.religionscongress.concord.platform.security.OpaqueToken;
import org.religionscongress.concord.platform.security.SignInTokens;
import org.religionscongress.concord.platform.security.SignedIn;
import org.religionscongress.concord.platform.security.usecase.OpenSession;

/** Ends all sessions of a person whose second factor has changed; the one at hand goes on under a new token. */
@ApplicationScoped
class BeginAnew {
    @Inject
    private SignInTokens tokens;

    @Inject
    private OpenSession session;

    /** Empty where no session was at hand: a script's credentials came with the request. */
    Optional<OpaqueToken> session(SignedIn before, SignedIn after) {
        tokens.endAll(before.personId());
        return before.tokenDigest().map(ended -> session.of(after));
    }
}
