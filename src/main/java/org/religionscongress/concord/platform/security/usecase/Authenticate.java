package org.religionscongress.concord.platform.security.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.religionscongress.concord.platform.security.OpaqueToken;
import org.religionscongress.concord.platform.security.SecondFactorDuty;
import org.religionscongress.concord.platform.security.SignInTokens;
import org.religionscongress.concord.platform.security.SignedIn;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Who sends a request, asked of the database each time. */
@ApplicationScoped
public class Authenticate {
    @Inject
    private SignInTokens tokens;

    @Inject
    private CheckCredentials credentials;

    @Inject
    private SecondFactorDuty duty;

    @Inject
    private Clock clock;

    @UseCase
    public Optional<SignedIn> byToken(OpaqueToken token) {
        return tokens.seen(token.digest(), clock.instant()).map(this::withDuty);
    }

    /** Refused where name and password do not belong together, or do not suffice. */
    @UseCase
    public SignedIn byBasic(String username, String password, String address) {
        return withDuty(credentials.check(username, password, null, address));
    }

    /** Roles come and go while a session lasts, so the duty is asked for anew. */
    private SignedIn withDuty(SignedIn person) {
        boolean owes = !person.isBySecondFactor() && duty.isAskedOf(person.personId());
        return owes ? person.owingSecondFactor() : person;
    }
}
