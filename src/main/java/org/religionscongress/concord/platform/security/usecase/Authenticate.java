package org.religionscongress.concord.platform.security.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.security.OpaqueToken;
import org.religionscongress.concord.platform.security.SignInTokens;
import org.religionscongress.concord.platform.security.SignedIn;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Who sends a request, asked of the database each time. */
@ApplicationScoped
public class Authenticate {
    private static final int UNAUTHORIZED = 401;

    @Inject
    private SignInTokens tokens;

    @Inject
    private CheckCredentials credentials;

    @Inject
    private Clock clock;

    @UseCase
    public Optional<SignedIn> byToken(OpaqueToken token) {
        return tokens.seen(token.digest(), clock.instant());
    }

    /** Empty where name and password do not belong together; refuses where too many were tried. */
    @UseCase
    public Optional<SignedIn> byBasic(String username, String password, String address) {
        try {
            return Optional.of(credentials.check(username, password, address));
        } catch (Problem refused) {
            if (refused.status() == UNAUTHORIZED) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
