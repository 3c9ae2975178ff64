package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.PersonRegister;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.secondfactor.SecondFactorMail;
import org.religionscongress.concord.platform.secondfactor.usecase.WithdrawSecondFactor;
import org.religionscongress.concord.platform.security.Account;
import org.religionscongress.concord.platform.security.Accounts;
import org.religionscongress.concord.platform.security.SecurityEvent;
import org.religionscongress.concord.platform.security.SecurityLog;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;

/**
 * Takes the second factor from another person who lost phone and recovery codes. The person is out at once, signs in with
 * the password alone, and hears of it by mail.
 */
@UseCase
@ApplicationScoped
public class TakeSecondFactor {
    private static final int LONGEST_REASON = 2_000;

    @Inject
    private PersonRegister register;

    @Inject
    private Accounts accounts;

    @Inject
    private WithdrawSecondFactor withdraw;

    @Inject
    private Recorder recorder;

    @Inject
    private SecurityLog log;

    @Inject
    private Instance<SecondFactorMail> mail;

    @Schema(name = "TakeSecondFactor", description = "Why the second factor is taken.")
    public record Details(String reason) {}

    public void use(Caller caller, UUID personId, Details details) {
        caller.mustBe(Role.ADMINISTRATOR);
        if (personId.equals(caller.personId())) {
            throw Problem.forbidden("Your own second factor is changed with your password and a code.");
        }
        UUID known = register.get(personId).id();
        String reason = Check.text("reason", details.reason(), LONGEST_REASON);
        if (!withdraw.from(known)) {
            return;
        }
        recorder.write(Entry.of("take-second-factor-from-person")
                .by(caller.personId(), caller.name())
                .with("person", known)
                .with("reason", reason));
        log.done(SecurityEvent.of("second-factor-taken").person(known).by(caller.personId()));
        accounts.byPerson(known)
                .filter(Account::isActive)
                .ifPresent(account -> mail.forEach(each -> each.wasTaken(account, caller.name(), reason)));
    }
}
