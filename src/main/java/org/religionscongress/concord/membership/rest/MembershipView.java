package org.religionscongress.concord.membership.rest;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.Credential;
import org.religionscongress.concord.membership.Holding;
import org.religionscongress.concord.membership.Membership;
import org.religionscongress.concord.membership.Role;

public record MembershipView(
        UUID id,
        Role role,
        Body body,
        UUID delegationId,
        String delegationName,
        Credential credential,
        String function,
        Instant from,
        Instant until) {
    static MembershipView of(Membership membership, Map<UUID, String> delegationNames) {
        Holding holding = membership.holding();
        return new MembershipView(
                membership.id(),
                holding.role(),
                holding.body(),
                holding.delegationId(),
                holding.delegationId() == null ? null : delegationNames.get(holding.delegationId()),
                holding.credential(),
                holding.function(),
                membership.from(),
                membership.until());
    }
}
