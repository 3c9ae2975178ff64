package org.religionscongress.concord.membership.rest;

import java.util.UUID;
import org.religionscongress.concord.membership.Delegation;

public record DelegationView(UUID id, String name, String country, String tradition) {
    static DelegationView of(Delegation delegation) {
        return new DelegationView(delegation.id(), delegation.name(), delegation.country(), delegation.tradition());
    }
}
