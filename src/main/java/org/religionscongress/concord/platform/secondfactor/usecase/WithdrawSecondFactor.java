package org.religionscongress.concord.platform.secondfactor.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.religionscongress.concord.platform.secondfactor.Enrolment;
import org.religionscongress.concord.platform.security.SecondFactorCheck;
import org.religionscongress.concord.platform.security.SignInTokens;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Takes a second factor from who can no longer use it, and ends all sessions of that person. */
@UseCase
@ApplicationScoped
public class WithdrawSecondFactor {
    @Inject
    private SecondFactorCheck secondFactor;

    @Inject
    private Enrolment enrolment;

    @Inject
    private SignInTokens tokens;

    /** False where there was none. */
    public boolean from(UUID personId) {
        if (!secondFactor.isSetUpBy(personId)) {
            return false;
        }
        enrolment.remove(personId);
        tokens.endAll(personId);
        return true;
    }
}
