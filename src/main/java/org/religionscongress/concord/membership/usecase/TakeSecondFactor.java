package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.People;
import org.religionscongress.concord.membership.PersonRegister;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.mail.DeadlineText;
import org.religionscongress.concord.platform.mail.Letter;
import org.religionscongress.concord.platform.mail.Outbox;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.secondfactor.usecase.WithdrawSecondFactor;
import org.religionscongress.concord.platform.security.SecurityEvent;
import org.religionscongress.concord.platform.security.SecurityLog;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.platform.web.PublicAddress;
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
    private People people;

    @Inject
    private WithdrawSecondFactor withdraw;

    @Inject
    private Recorder recorder;

    @Inject
    private SecurityLog log;

    @Inject
    private Outbox outbox;

    @Inject
    private PublicAddress address;

    @Inject
    private Clock clock;

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
        people.addressee(known)
                .ifPresent(holder -> outbox.put(new Letter(
                        holder.email(),
                        holder.language(),
                        "second-factor-taken",
                        Map.of(
                                "by", caller.name(),
                                "at", DeadlineText.in(holder.language()).utc(clock.instant()),
                                "reason", reason,
                                "link", address.of("/second-factor")))));
    }
}
