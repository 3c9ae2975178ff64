package org.religionscongress.concord.platform.security.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.security.SignInToken;
import org.religionscongress.concord.platform.security.SignInTokens;
import org.religionscongress.concord.platform.security.SignedIn;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Where I am signed in. */
@UseCase
@ApplicationScoped
public class ReadSignIns {
    @Inject
    private SignInTokens tokens;

    @Inject
    private Clock clock;

    public Page<SignInToken> of(SignedIn person, int offset, int size) {
        return tokens.of(person.personId(), clock.instant(), offset, size);
    }
}
