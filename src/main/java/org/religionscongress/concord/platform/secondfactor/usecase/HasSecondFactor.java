package org.religionscongress.concord.platform.secondfactor.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.security.SecondFactorCheck;
import org.religionscongress.concord.platform.security.SignedIn;

/** Refuses what makes sense only for who has set up a second factor. */
@ApplicationScoped
class HasSecondFactor {
    @Inject
    private SecondFactorCheck secondFactor;

    void mustHave(SignedIn person) {
        if (!secondFactor.isSetUpBy(person.personId())) {
            throw Problem.conflict("no-second-factor", "No second factor", "You have not set up a second factor.");
        }
    }
}
