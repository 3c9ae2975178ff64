package org.religionscongress.concord.platform.security.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.religionscongress.concord.platform.security.OpaqueToken;
import org.religionscongress.concord.platform.security.SignInToken;
import org.religionscongress.concord.platform.security.SignInTokens;
import org.religionscongress.concord.platform.security.SignedIn;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Begins a session: always a new token, and the one that came with the request ends. */
@ApplicationScoped
public class SignIn {
    @Inject
    private CheckCredentials credentials;

    @Inject
    private SignInTokens tokens;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "concord.session.lifetime", defaultValue = "PT12H")
    private Duration lifetime;

    /** Who entered, with which token, until when. */
    public record Entered(SignedIn person, OpaqueToken token, Instant expiresAt) {}

    @UseCase
    public Entered signIn(String username, String password, String address) {
        return signIn(username, password, address, Optional.empty());
    }

    @UseCase
    public Entered signIn(String username, String password, String address, Optional<OpaqueToken> presented) {
        SignedIn person = credentials.check(username, password, address);
        presented.map(OpaqueToken::digest).ifPresent(tokens::end);
        OpaqueToken token = OpaqueToken.fresh();
        Instant now = clock.instant();
        Instant expiresAt = now.plus(lifetime);
        tokens.add(new SignInToken(token, person.personId(), now, expiresAt));
        return new Entered(person, token, expiresAt);
    }
}
