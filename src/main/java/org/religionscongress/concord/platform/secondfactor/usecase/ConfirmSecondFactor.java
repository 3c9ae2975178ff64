package org.religionscongress.concord.platform.secondfactor.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.secondfactor.Enrolment;
import org.religionscongress.concord.platform.secondfactor.RecoveryCode;
import org.religionscongress.concord.platform.secondfactor.SecondFactorMail;
import org.religionscongress.concord.platform.security.Accounts;
import org.religionscongress.concord.platform.security.Attempt;
import org.religionscongress.concord.platform.security.OpaqueToken;
import org.religionscongress.concord.platform.security.SecurityEvent;
import org.religionscongress.concord.platform.security.SecurityLog;
import org.religionscongress.concord.platform.security.SignedIn;
import org.religionscongress.concord.platform.security.Throttle;
import org.religionscongress.concord.platform.security.usecase.BeginAnew;
import org.religionscongress.concord.platform.transaction.OwnTransaction;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Ends setting up an app. From now on it is asked for, and all sessions that began without it are over. */
@UseCase
@ApplicationScoped
public class ConfirmSecondFactor {
    @Inject
    private Enrolment enrolment;

    @Inject
    private BeginAnew anew;

    @Inject
    private Accounts accounts;

    @Inject
    private Throttle throttle;

    @Inject
    private SecurityLog log;

    @Inject
    private OwnTransaction own;

    @Inject
    private Instance<SecondFactorMail> mail;

    /** The session goes on under another token, where there is one. */
    public record Confirmed(List<RecoveryCode> recoveryCodes, Optional<OpaqueToken> token) {}

    public Confirmed confirm(SignedIn person, String code, String address) {
        Attempt attempt = Attempt.of(person.username(), address);
        throttle.refuseIfSpent(attempt);
        List<RecoveryCode> codes = confirmed(person, code, attempt);
        accounts.byPerson(person.personId()).ifPresent(account -> mail.forEach(each -> each.wasSetUp(account)));
        log.done(SecurityEvent.of("second-factor-set").person(person.personId()).from(attempt));
        return new Confirmed(codes, anew.session(person, person.withSecondFactor()));
    }

    /** Whoever found an open screen could else guess at the code of the app that is being set up. */
    private List<RecoveryCode> confirmed(SignedIn person, String code, Attempt attempt) {
        try {
            return enrolment.confirm(person.personId(), code);
        } catch (Problem refused) {
            if (Enrolment.WRONG_CODE.equals(refused.members().get("reason"))) {
                log.now(SecurityEvent.of("credentials-refused")
                        .because(Enrolment.WRONG_CODE)
                        .person(person.personId())
                        .from(attempt));
                own.run(() -> {
                    throttle.wrong(attempt);
                    return null;
                });
            }
            throw refused;
        }
    }
}
