package org.religionscongress.concord.membership.persistence;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** What makes an {@link Accreditation} one. JPA wants a class with fields here, no record. */
public class AccreditationKey implements Serializable {
    private static final long serialVersionUID = 1L;

    private UUID sessionId;
    private UUID delegationId;

    public AccreditationKey() {}

    AccreditationKey(UUID sessionId, UUID delegationId) {
        this.sessionId = sessionId;
        this.delegationId = delegationId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccreditationKey key
                && Objects.equals(sessionId, key.sessionId)
                && Objects.equals(delegationId, key.delegationId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sessionId, delegationId);
    }
}
