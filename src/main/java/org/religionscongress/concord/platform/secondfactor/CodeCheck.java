package org.religionscongress.concord.platform.secondfactor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.religionscongress.concord.platform.security.SecondFactorCheck;

/** Takes a code of the moment or a recovery code, each of them once. */
@ApplicationScoped
public class CodeCheck implements SecondFactorCheck {
    @Inject
    private SecondFactors factors;

    @Inject
    private RecoveryCodes recoveryCodes;

    @Inject
    private SealingKeys keys;

    @Inject
    private Clock clock;

    @Override
    public Set<UUID> setUpAmong(Collection<UUID> people) {
        return factors.setUpAmong(people);
    }

    @Override
    public boolean accepts(UUID personId, String code) {
        Optional<String> ofTheMoment = MomentCode.given(code);
        return ofTheMoment.isPresent()
                ? acceptsNow(personId, ofTheMoment.get())
                : RecoveryCode.given(code)
                        .filter(given -> recoveryCodes.use(personId, given))
                        .isPresent();
    }

    private boolean acceptsNow(UUID personId, String code) {
        Optional<SecondFactor> factor = factors.of(personId);
        OptionalLong step = factor.flatMap(SecondFactor::secret)
                .map(text -> keys.open(text, personId)
                        .stepOf(code, clock.instant(), factor.orElseThrow().lastStep()))
                .orElseGet(OptionalLong::empty);
        return step.isPresent() && factors.use(personId, step.getAsLong());
    }
}
