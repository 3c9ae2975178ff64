package org.religionscongress.concord.platform.secondfactor.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.secondfactor.Enrolment;
import org.religionscongress.concord.platform.secondfactor.SecondFactorMail;
import org.religionscongress.concord.platform.security.Accounts;
import org.religionscongress.concord.platform.security.OpaqueToken;
import org.religionscongress.concord.platform.security.SecondFactorDuty;
import org.religionscongress.concord.platform.security.SecurityEvent;
import org.religionscongress.concord.platform.security.SecurityLog;
import org.religionscongress.concord.platform.security.SignedIn;
import org.religionscongress.concord.platform.security.usecase.BeginAnew;
import org.religionscongress.concord.platform.security.usecase.Proof;
import org.religionscongress.concord.platform.security.usecase.ProveAgain;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Does without a second factor again; only for whom none is required. */
@UseCase
@ApplicationScoped
public class RemoveSecondFactor {
    @Inject
    private HasSecondFactor has;

    @Inject
    private SecondFactorDuty duty;

    @Inject
    private ProveAgain prove;

    @Inject
    private Enrolment enrolment;

    @Inject
    private BeginAnew anew;

    @Inject
    private Accounts accounts;

    @Inject
    private SecurityLog log;

    @Inject
    private Instance<SecondFactorMail> mail;

    /** The session goes on under another token, where there is one. */
    public Optional<OpaqueToken> remove(SignedIn person, Proof proof) {
        has.mustHave(person);
        if (duty.isAskedOf(person.personId())) {
            throw Problem.conflict(
                    "second-factor-required",
                    "A second factor is required",
                    "Your role asks for a second factor. For another phone begin anew: the one before is good until then.");
        }
        prove.by(person, proof);
        enrolment.remove(person.personId());
        accounts.byPerson(person.personId()).ifPresent(account -> mail.forEach(each -> each.wasRemoved(account)));
        log.done(SecurityEvent.of("second-factor-removed").person(person.personId()));
        return anew.session(person, new SignedIn(person.personId(), person.username()));
    }
}
