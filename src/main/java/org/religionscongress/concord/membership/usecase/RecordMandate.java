package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
    private static final int MOST_SIDES = 200;

    @Inject
    private DelegationRegister delegations;

    @Inject
    private NewMandate newMandate;

    @Inject
    private Attachments attachments;

    @Inject
    private MandateNotices notices;

    /** As told from outside: whose answers (one or more delegations', or a member's), and who gave the mandate and how. */
    @Schema(
            name = "RecordMandate",
            description =
                    "Whose answers the person enters (of one delegation or more, or of a member), and who gave the mandate and how.")
    public record Details(
            UUID personId,
            UUID delegationId,
            UUID memberId,
            Instant from,
            Instant until,
            String givenBy,
            UUID attachmentId,
            List<UUID> delegationIds) {}

    /** One mandate for each side, all on the same word; their holder is told once. */
    public List<Mandate> use(Caller caller, Details details) {
        RegistryRights.mayKeepRegisters(caller);
        if (caller.personId().equals(details.personId())) {
            throw Problem.forbidden("Nobody records a mandate of their own: it takes another who keeps the registers.");
        }
        List<Side> sides = sides(details);
        Mandate.Term term = newMandate.term(details.from(), details.until());
        String givenBy = Check.text("givenBy", details.givenBy(), LONGEST_SOURCE);
        if (details.attachmentId() != null) {
            attachments.use("attachmentId", details.attachmentId(), caller.personId());
        }
        Mandate.Source source = new Mandate.Source(givenBy, details.attachmentId());
        List<Mandate> recorded = sides.stream()
                .map(side -> newMandate.add(caller, MandateKind.CLERK, details.personId(), side, term, source))
                .toList();
        notices.recorded(recorded);
        return recorded;
    }

    private List<Side> sides(Details details) {
        List<UUID> delegationIds = Stream.concat(
                        Stream.ofNullable(details.delegationId()),
                        details.delegationIds() == null
                                ? Stream.empty()
                                : details.delegationIds().stream().filter(Objects::nonNull))
                .distinct()
                .toList();
        if (delegationIds.isEmpty() == (details.memberId() == null)) {
            throw Problem.invalid("delegationId", "A mandate is for delegations or for a member: name one of them.");
        }
        if (details.memberId() != null) {
            return List.of(Side.member(newMandate.active("memberId", details.memberId())));
        }
        if (delegationIds.size() > MOST_SIDES) {
            throw Problem.invalid("delegationIds", "At most " + MOST_SIDES + " at once.");
        }
        if (!delegationIds.stream().allMatch(delegations::has)) {
            throw Problem.invalid(
                    details.delegationId() == null ? "delegationIds" : "delegationId", "There is no such delegation.");
        }
        return delegationIds.stream().map(Side::delegation).toList();
    }
}
