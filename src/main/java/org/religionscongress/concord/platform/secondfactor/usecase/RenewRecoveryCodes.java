package org.religionscongress.concord.platform.secondfactor.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.religionscongress.concord.platform.secondfactor.Enrolment;
import org.religionscongress.concord.platform.secondfactor.RecoveryCode;
import org.religionscongress.concord.platform.secondfactor.SecondFactorMail;
import org.religionscongress.concord.platform.security.Accounts;
import org.religionscongress.concord.platform.security.SecurityEvent;
import org.religionscongress.concord.platform.security.SecurityLog;
import org.religionscongress.concord.platform.security.SignedIn;
import org.religionscongress.concord.platform.security.usecase.Proof;
import org.religionscongress.concord.platform.security.usecase.ProveAgain;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Gives new recovery codes; those before are void. */
@UseCase
@ApplicationScoped
public class RenewRecoveryCodes {
    @Inject
    private HasSecondFactor has;

    @Inject
    private ProveAgain prove;

    @Inject
    private Enrolment enrolment;

    @Inject
    private Accounts accounts;

    @Inject
    private SecurityLog log;

    @Inject
    private Instance<SecondFactorMail> mail;

    public List<RecoveryCode> renew(SignedIn person, Proof proof) {
        has.mustHave(person);
        prove.by(person, proof);
        accounts.byPerson(person.personId()).ifPresent(account -> mail.forEach(each -> each.gaveNewCodes(account)));
        log.done(SecurityEvent.of("recovery-codes-renewed").person(person.personId()));
        return enrolment.renewRecoveryCodes(person.personId());
    }
}
