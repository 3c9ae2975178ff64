package org.religionscongress.concord.membership;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The delegations, as the rest of Concord reads them. */
public interface Delegations {
    /**
     * Those that can review: at least one active person holds the role WORKING_GROUP for it now and is not only an
     * observer there. In the order in which they were registered.
     */
    List<UUID> ofWorkingGroup();

    /** 404 where there is none. */
    Delegation get(UUID id);

    /** Unknown ids are left out; in the order in which they were registered. */
    List<Delegation> all(Collection<UUID> ids);

    /** Unknown ids are left out. */
    Map<UUID, String> names(Collection<UUID> ids);
}
