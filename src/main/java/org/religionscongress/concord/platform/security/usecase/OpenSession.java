package org.religionscongress.concord.platform.security.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.religionscongress.concord.platform.security.Device;
import org.religionscongress.concord.platform.security.OpaqueToken;
import org.religionscongress.concord.platform.security.SessionTerms;
import org.religionscongress.concord.platform.security.SignInToken;
import org.religionscongress.concord.platform.security.SignInTokens;
import org.religionscongress.concord.platform.security.SignedIn;

/** Begins a session of somebody who has proved who it is: always under a new token. */
@ApplicationScoped
public class OpenSession {
    @Inject
    private SignInTokens tokens;

    @Inject
    private Clock clock;

    @Inject
    private SessionTerms terms;

    public OpaqueToken of(SignedIn person, Device device) {
        OpaqueToken token = OpaqueToken.fresh();
        Instant now = clock.instant();
        tokens.add(new SignInToken(token, person, device, now, terms.endOfOneBegun(now)));
        return token;
    }
}
