package org.religionscongress.concord.membership;

import java.util.Objects;
import java.util.UUID;

/** What a membership gives; each part may be absent, but a seat in a delegation always has its credential. */
public record Holding(Role role, Body body, UUID delegationId, Credential credential, String function) {

    /** Whether this is the same place, whatever the credential and the function there. */
    public boolean samePlace(Holding other) {
        return role == other.role && body == other.body && Objects.equals(delegationId, other.delegationId);
    }
}
