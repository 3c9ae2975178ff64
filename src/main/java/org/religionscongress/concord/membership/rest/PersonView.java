package org.religionscongress.concord.membership.rest;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Holding;
import org.religionscongress.concord.membership.Membership;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.usecase.PersonEntry;
import org.religionscongress.concord.platform.rest.IfMatch;

/** A person with what the person holds now; all memberships are told where one person is read, not in lists. */
public record PersonView(
        UUID id,
        String username,
        String name,
        boolean active,
        Boolean secondFactor,
        String email,
        String language,
        List<Role> roles,
        List<SeatView> delegations,
        List<MembershipView> memberships,
        String version) {
    static PersonView inList(PersonEntry entry) {
        return of(entry, null, null);
    }

    static PersonView whole(PersonEntry entry) {
        return of(
                entry,
                entry.memberships().stream()
                        .map(membership -> MembershipView.of(membership, entry.delegationNames()))
                        .toList(),
                IfMatch.tag(entry.version()));
    }

    private static PersonView of(PersonEntry entry, List<MembershipView> memberships, String version) {
        List<Holding> holdings =
                entry.current().stream().map(Membership::holding).toList();
        return new PersonView(
                entry.person().id(),
                entry.account().username(),
                entry.person().name(),
                entry.person().isActive(),
                entry.hasSecondFactor(),
                entry.account().email().orElse(null),
                entry.account().language(),
                holdings.stream()
                        .map(Holding::role)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList(),
                SeatView.of(
                        holdings.stream()
                                .filter(holding -> holding.delegationId() != null)
                                .map(holding -> new Caller.Seat(holding.delegationId(), holding.credential()))
                                .toList(),
                        entry.delegationNames()),
                memberships,
                version);
    }
}
