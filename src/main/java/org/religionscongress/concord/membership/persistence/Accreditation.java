package org.religionscongress.concord.membership.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** A delegation's right to take part in a session. */
@Entity
@Table(name = "accreditation")
@IdClass(AccreditationKey.class)
public class Accreditation {
    @Id
    @Column(name = "session_id")
    private UUID sessionId;

    @Id
    @Column(name = "delegation_id")
    private UUID delegationId;

    protected Accreditation() {}

    Accreditation(UUID sessionId, UUID delegationId) {
        this.sessionId = sessionId;
        this.delegationId = delegationId;
    }
}
