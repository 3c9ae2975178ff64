package org.religionscongress.concord.membership;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The sessions of the bodies, as the rest of Concord reads them. */
public interface Sessions {
    /** 404 where there is none. */
    Session get(UUID id);

    /**
     * The same, held so that acts which number things within the session, or change or ask whoever is accredited to it, do
     * so one after another. A session is held before its documents, by everyone.
     */
    Session hold(UUID id);

    boolean isAccredited(UUID sessionId, UUID delegationId);

    /** In the order in which the delegations were registered. */
    List<UUID> accreditedDelegations(UUID sessionId);

    /** The sessions to which at least one of these delegations is accredited. */
    List<UUID> accrediting(Collection<UUID> delegationIds);
}
