package org.religionscongress.concord.platform.security;

import jakarta.security.enterprise.CallerPrincipal;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A person who has proved to be who they say; the container's principal of a request. */
public final class SignedIn extends CallerPrincipal {
    private static final long serialVersionUID = 1L;

    private final UUID personId;
    private final String tokenDigest;
    private final boolean bySecondFactor;
    private final boolean owesSecondFactor;

    /** By name and password, given with the request itself. */
    public SignedIn(UUID personId, String username) {
        this(personId, username, null, false, false);
    }

    private SignedIn(
            UUID personId, String username, String tokenDigest, boolean bySecondFactor, boolean owesSecondFactor) {
        super(username);
        this.personId = Objects.requireNonNull(personId);
        this.tokenDigest = tokenDigest;
        this.bySecondFactor = bySecondFactor;
        this.owesSecondFactor = owesSecondFactor;
    }

    /** The same person, by the token of an earlier sign-in. */
    public SignedIn byToken(String digest) {
        return new SignedIn(personId, getName(), digest, bySecondFactor, owesSecondFactor);
    }

    /** The same person, who has shown a second factor too. */
    public SignedIn withSecondFactor() {
        return new SignedIn(personId, getName(), tokenDigest, true, false);
    }

    /** The same person, who must set up a second factor before anything else. */
    public SignedIn owingSecondFactor() {
        return new SignedIn(personId, getName(), tokenDigest, false, true);
    }

    public UUID personId() {
        return personId;
    }

    public String username() {
        return getName();
    }

    /** The digest of the token that came with the request; empty where name and password did. */
    public Optional<String> tokenDigest() {
        return Optional.ofNullable(tokenDigest);
    }

    public boolean isBySecondFactor() {
        return bySecondFactor;
    }

    public boolean owesSecondFactor() {
        return owesSecondFactor;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedIn that && personId.equals(that.personId);
    }

    @Override
    public int hashCode() {
        return personId.hashCode();
    }
}
