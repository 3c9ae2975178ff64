package org.religionscongress.concord.inbox.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.inbox.ActOnBehalf;
import org.religionscongress.concord.membership.Addressee;
import org.religionscongress.concord.membership.Delegations;
import org.religionscongress.concord.membership.Mandate;
import org.religionscongress.concord.membership.MandateKind;
import org.religionscongress.concord.membership.Mandates;
import org.religionscongress.concord.membership.People;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.Side;
import org.religionscongress.concord.step.Letters;

/** Tells a side that somebody answered for it, and asks for the second person. */
@ApplicationScoped
class OnBehalfNotices {
    @Inject
    private Letters letters;

    @Inject
    private Documents documents;

    @Inject
    private Delegations delegations;

    @Inject
    private People people;

    @Inject
    private Mandates mandates;

    void answered(ActOnBehalf act) {
        letters.write(
                "answered-for-you",
                documents.get(act.documentId()),
                members(act.side()),
                Map.of(
                        "by", act.enteredByName(),
                        "channel", act.received().channel(),
                        "delegation", name(act.side())));
    }

    /** The side's other clerks and the drafters; where there are none of them, the Head and the Deputy. */
    void askToConfirm(ActOnBehalf act) {
        List<Addressee> near = others(
                act,
                Stream.concat(
                        mandates.running(MandateKind.CLERK, act.side()).stream()
                                .map(Mandate::personId)
                                .map(people::addressee)
                                .flatMap(found -> found.stream()),
                        people.of(Role.DRAFTER).stream()));
        letters.write(
                "act-to-confirm",
                documents.get(act.documentId()),
                near.isEmpty()
                        ? others(act, Stream.concat(people.of(Role.HEAD).stream(), people.of(Role.DEPUTY).stream()))
                        : near,
                Map.of("by", act.enteredByName(), "delegation", name(act.side())));
    }

    String name(Side side) {
        return side.delegationId() == null
                ? people.name(side.memberId())
                : delegations.get(side.delegationId()).name();
    }

    private List<Addressee> members(Side side) {
        return side.delegationId() == null
                ? people.addressee(side.memberId()).stream().toList()
                : people.actingFor(List.of(side.delegationId())).getOrDefault(side.delegationId(), List.of());
    }

    private static List<Addressee> others(ActOnBehalf act, Stream<Addressee> some) {
        UUID clerk = act.enteredBy();
        return some.filter(one -> !one.personId().equals(clerk)).distinct().toList();
    }
}
