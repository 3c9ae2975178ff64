package org.religionscongress.concord.platform.secondfactor.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.religionscongress.concord.platform.secondfactor.RecoveryCodes;
import org.religionscongress.concord.platform.secondfactor.SecondFactor;
import org.religionscongress.concord.platform.secondfactor.SecondFactors;
import org.religionscongress.concord.platform.security.SecondFactorDuty;
import org.religionscongress.concord.platform.security.SignedIn;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Whether I have a second factor and must have one, and how many recovery codes are left. */
@UseCase
@ApplicationScoped
public class ReadSecondFactor {
    @Inject
    private SecondFactors factors;

    @Inject
    private RecoveryCodes recoveryCodes;

    @Inject
    private SecondFactorDuty duty;

    public record Standing(Optional<Instant> setUpAt, boolean isRequired, long recoveryCodesLeft) {}

    public Standing of(SignedIn person) {
        return new Standing(
                factors.of(person.personId()).flatMap(SecondFactor::setUpAt),
                duty.isAskedOf(person.personId()),
                recoveryCodes.left(person.personId()));
    }
}
