package org.religionscongress.concord.membership;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.religionscongress.concord.platform.rest.Page;

/** Where mandates are kept. */
public interface Mandates {
    void add(Mandate mandate);

    Optional<Mandate> find(UUID id);

    /** All that a person held, holds and will hold for a side. */
    List<Mandate> of(UUID personId, Side side);

    /** Those of a kind that run now for a side. */
    List<Mandate> running(MandateKind kind, Side side);

    /** Those whose letter this is. */
    List<Mandate> attesting(UUID attachmentId);

    /** All, in the order in which they were recorded. */
    Page<Mandate> page(int offset, int size);

    /** All that a person held, holds and will hold, likewise. */
    Page<Mandate> heldBy(UUID personId, int offset, int size);

    /** Those that the person holds, or that are about the person's seat or one of these delegations. */
    Page<Mandate> pageOf(UUID personId, Collection<UUID> delegationIds, int offset, int size);
}
