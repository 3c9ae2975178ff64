package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.DelegationRegister;
import org.religionscongress.concord.membership.Mandate;
import org.religionscongress.concord.membership.MandateKind;
import org.religionscongress.concord.membership.Side;
import org.religionscongress.concord.platform.attachment.Attachments;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Puts on record that a side has entrusted a clerk with entering what it answers; nobody does so for themselves. */
@UseCase
@ApplicationScoped
public class RecordMandate {
    private static final int LONGEST_SOURCE = 500;

    @Inject
    private DelegationRegister delegations;

    @Inject
    private NewMandate newMandate;

    @Inject
    private Attachments attachments;

    /** As told from outside: whose answers (a delegation's or a member's), and who gave the mandate and how. */
    public record Details(
            UUID personId,
            UUID delegationId,
            UUID memberId,
            Instant from,
            Instant until,
            String givenBy,
            UUID attachmentId) {}

    public Mandate use(Caller caller, Details details) {
        RegistryRights.mayKeepRegisters(caller);
        if (caller.personId().equals(details.personId())) {
            throw Problem.forbidden("Nobody records a mandate of their own: it takes another who keeps the registers.");
        }
        Side side = side(details);
        Mandate.Term term = newMandate.term(details.from(), details.until());
        String givenBy = Check.text("givenBy", details.givenBy(), LONGEST_SOURCE);
        if (details.attachmentId() != null) {
            attachments.use("attachmentId", details.attachmentId(), caller.personId());
        }
        return newMandate.add(
                caller,
                MandateKind.CLERK,
                details.personId(),
                side,
                term,
                new Mandate.Source(givenBy, details.attachmentId()));
    }

    private Side side(Details details) {
        if ((details.delegationId() == null) == (details.memberId() == null)) {
            throw Problem.invalid("delegationId", "A mandate is for a delegation or for a member: name one of them.");
        }
        if (details.memberId() != null) {
            return Side.member(newMandate.active("memberId", details.memberId()));
        }
        if (!delegations.has(details.delegationId())) {
            throw Problem.invalid("delegationId", "There is no such delegation.");
        }
        return Side.delegation(details.delegationId());
    }
}
