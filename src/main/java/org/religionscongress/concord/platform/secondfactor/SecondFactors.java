package org.religionscongress.concord.platform.secondfactor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The second factors of all people. */
public interface SecondFactors {
    Optional<SecondFactor> of(UUID personId);

    List<SecondFactor> all();

    Set<UUID> setUpAmong(Collection<UUID> people);

    /** The person's, which begins empty. */
    SecondFactor ofOrNew(UUID personId);

    void remove(UUID personId);

    /** False where a code of this step or a later one was used before, on whatever node. */
    boolean use(UUID personId, long step);
}
