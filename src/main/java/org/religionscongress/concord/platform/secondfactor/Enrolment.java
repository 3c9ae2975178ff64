package org.religionscongress.concord.platform.secondfactor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;

/** How a person comes to a second factor: shown a secret, proves to have it, is given recovery codes. */
@ApplicationScoped
public class Enrolment {
    public static final String WRONG_CODE = "wrong-code";

    @Inject
    private SecondFactors factors;

    @Inject
    private RecoveryCodes recoveryCodes;

    @Inject
    private SealingKeys keys;

    @Inject
    private Clock clock;

    /** The secret of the app that is to be confirmed; the one before it, if any, is void. */
    public OneTimeSecret begin(UUID personId) {
        OneTimeSecret secret = OneTimeSecret.fresh();
        factors.ofOrNew(personId).begin(keys.seal(secret, personId), clock.instant());
        return secret;
    }

    /** Takes a code of the app that was begun. */
    public List<RecoveryCode> confirm(UUID personId, String code) {
        SecondFactor factor = factors.of(personId).orElseThrow(Enrolment::nothingBegun);
        String sealed = factor.begun(clock.instant()).orElseThrow(Enrolment::nothingBegun);
        String given = MomentCode.given(Check.present("code", code)).orElseThrow(Enrolment::wrong);
        OptionalLong step = keys.open(sealed, personId).stepOf(given, clock.instant(), 0);
        factor.confirm(step.orElseThrow(Enrolment::wrong), clock.instant());
        return renewRecoveryCodes(personId);
    }

    /** The ones before are void. */
    public List<RecoveryCode> renewRecoveryCodes(UUID personId) {
        List<RecoveryCode> codes = RecoveryCode.fresh();
        recoveryCodes.replace(personId, codes);
        return codes;
    }

    public void remove(UUID personId) {
        recoveryCodes.replace(personId, List.of());
        factors.remove(personId);
    }

    private static Problem nothingBegun() {
        return Problem.conflict(
                "nothing-begun",
                "Nothing to confirm",
                "No second factor is being set up, or it was begun more than an hour ago: begin anew.");
    }

    private static Problem wrong() {
        return Problem.invalid("code", "This is not the code that the app shows now. Is the phone's clock right?")
                .with("reason", WRONG_CODE);
    }
}
