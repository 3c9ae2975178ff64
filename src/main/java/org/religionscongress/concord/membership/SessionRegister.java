package org.religionscongress.concord.membership;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.platform.rest.Page;

/** Where sessions are kept. */
public interface SessionRegister {
    /** 409 where the body already has a session of this number. */
    void add(Session session, Collection<UUID> accreditedDelegations);

    /** Lets a delegation take part, or no more. */
    void accredit(UUID sessionId, UUID delegationId, boolean accredited);

    /** Those of one body, the one that opens last first. */
    List<Session> of(Body body);

    /** The one that opens last comes first. */
    Page<Session> page(int offset, int size);
}
