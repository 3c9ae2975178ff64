package org.religionscongress.concord.platform.security.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.religionscongress.concord.platform.security.OpaqueToken;
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
    @ConfigProperty(name = "concord.session.lifetime", defaultValue = "PT12H")
    private Duration lifetime;

    public OpaqueToken of(SignedIn person) {
        OpaqueToken token = OpaqueToken.fresh();
        Instant now = clock.instant();
        tokens.add(new SignInToken(token, person, now, now.plus(lifetime)));
        return token;
    }
}
