package org.religionscongress.concord.membership.rest;

import java.util.UUID;
import org.religionscongress.concord.membership.Delegation;

/** A delegation; its version, for who corrects it, is told where one is read, not in lists. */
public record DelegationView(UUID id, String name, String country, String tradition, String version) {
    static DelegationView of(Delegation delegation) {
        return of(delegation, null);
    }

    static DelegationView of(Delegation delegation, String version) {
        return new DelegationView(
                delegation.id(), delegation.name(), delegation.country(), delegation.tradition(), version);
    }
}
