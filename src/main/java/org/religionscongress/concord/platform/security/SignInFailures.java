package org.religionscongress.concord.platform.security;

import java.time.Instant;
import java.util.Optional;
import org.religionscongress.concord.platform.expiry.Expiring;

/**
 * Counts of wrong passwords and codes, shared by all nodes. A count begins with the first failure and is void after a
 * time.
 */
public interface SignInFailures extends Expiring {
    enum Kind {
        ACCOUNT,
        ADDRESS
    }

    /** So many failures, the first of them at that moment. */
    record Count(int failures, Instant since) {}

    Optional<Count> of(Kind kind, String subject);

    /** Adds one; a count that began before {@code voidBefore} begins anew. */
    void add(Kind kind, String subject, Instant now, Instant voidBefore);

    void forget(Kind kind, String subject);
}
