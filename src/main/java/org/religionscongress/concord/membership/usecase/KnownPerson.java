package org.religionscongress.concord.membership.usecase;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.religionscongress.concord.membership.Membership;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.security.Account;

/** Somebody whom the register has, with what the person holds now or will hold. */
record KnownPerson(Account account, String name, List<Membership> memberships) {
    UUID id() {
        return account.personId();
    }

    List<Role> roles() {
        return memberships.stream()
                .map(membership -> membership.holding().role())
                .filter(Objects::nonNull)
                .toList();
    }
}
