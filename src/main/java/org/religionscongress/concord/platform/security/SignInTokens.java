package org.religionscongress.concord.platform.security;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.religionscongress.concord.platform.expiry.Expiring;
import org.religionscongress.concord.platform.rest.Page;

/** The sign-ins that hold. */
public interface SignInTokens extends Expiring {
    void add(SignInToken token);

    /** Whose token this is, if it holds now and the account is open; notes that it was seen. */
    Optional<SignedIn> seen(String digest, Instant now);

    Optional<SignInToken> byDigest(String digest);

    /** The person's sign-ins that hold now, the one used last first. */
    Page<SignInToken> of(UUID personId, Instant now, int offset, int size);

    void end(String digest);

    /** False where the person has no such sign-in. */
    boolean end(UUID personId, UUID id);

    /** Ends the person's sign-ins but the one of that digest, on all nodes. */
    void endOthers(UUID personId, String digest);

    /** Ends every sign-in of the person, on all nodes, and those that begin at the same moment by what was enough before. */
    void endAll(UUID personId);

    /** The digests of the sign-ins of these people that hold now. */
    Set<String> holding(Collection<UUID> people, Instant now);
}
