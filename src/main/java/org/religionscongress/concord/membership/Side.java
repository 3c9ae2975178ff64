package org.religionscongress.concord.membership;

import java.util.UUID;

/** Who answers as one: a delegation, or a member for the own seat. Exactly one of both is there. */
public record Side(UUID delegationId, UUID memberId) {
    public Side {
        if ((delegationId == null) == (memberId == null)) {
            throw new IllegalArgumentException("A side is a delegation or a member.");
        }
    }

    public static Side delegation(UUID id) {
        return new Side(id, null);
    }

    public static Side member(UUID id) {
        return new Side(null, id);
    }

    /** The id of the one or the other. */
    public UUID id() {
        return delegationId == null ? memberId : delegationId;
    }
}
