package org.religionscongress.concord.membership.rest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.MandateKind;
import org.religionscongress.concord.membership.Mandated;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.usecase.ReadMyself;

/** {@code secondFactorNeeded}: nothing else is open to the person until a second factor is set up. */
public record MeView(
        UUID id,
        String username,
        String name,
        List<Role> roles,
        List<SeatView> delegations,
        List<Body> bodies,
        List<Mandate> mandates,
        boolean secondFactorNeeded) {
    /** Whose answers the person may enter or prepare now. */
    public record Mandate(UUID id, MandateKind kind, NamedView delegation, NamedView member) {
        static Mandate of(Mandated mandated, Map<UUID, String> delegationNames) {
            UUID delegation = mandated.side().delegationId();
            return new Mandate(
                    mandated.id(),
                    mandated.kind(),
                    NamedView.optional(delegation, delegation == null ? null : delegationNames.get(delegation)),
                    mandated.member() == null
                            ? null
                            : new NamedView(
                                    mandated.member().personId(),
                                    mandated.member().name()));
        }
    }

    static MeView of(ReadMyself.Answer answer, boolean secondFactorNeeded) {
        return new MeView(
                answer.caller().personId(),
                answer.caller().username(),
                answer.caller().name(),
                answer.caller().roles().stream().sorted().toList(),
                SeatView.of(answer.caller().seats(), answer.delegationNames()),
                answer.caller().bodies().stream().sorted().toList(),
                answer.caller().mandates().stream()
                        .map(mandate -> Mandate.of(mandate, answer.delegationNames()))
                        .toList(),
                secondFactorNeeded);
    }
}
