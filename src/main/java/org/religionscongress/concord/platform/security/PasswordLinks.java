package org.religionscongress.concord.platform.security;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.religionscongress.concord.platform.expiry.Expiring;

/** The links that can still be used, and those that were. */
public interface PasswordLinks extends Expiring {
    void add(PasswordLink link);

    Optional<PasswordLink> usable(String digest, Instant now);

    /** True for exactly one caller. */
    boolean use(String digest, Instant now);

    void forgetUnused(UUID personId);

    long madeSince(UUID personId, Instant moment);
}
