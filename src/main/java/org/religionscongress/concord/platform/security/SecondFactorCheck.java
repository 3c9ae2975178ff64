package org.religionscongress.concord.platform.security;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** What somebody shows besides the password; implemented where second factors are kept. */
public interface SecondFactorCheck {
    /** Those of these people who have set one up. */
    Set<UUID> setUpAmong(Collection<UUID> people);

    default boolean isSetUpBy(UUID personId) {
        return setUpAmong(Set.of(personId)).contains(personId);
    }

    /** Uses the code up, in the running transaction: it is accepted once. */
    boolean accepts(UUID personId, String code);
}
