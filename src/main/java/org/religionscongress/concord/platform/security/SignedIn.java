package org.religionscongress.concord.platform.security;

import jakarta.security.enterprise.CallerPrincipal;
import java.util.Objects;
import java.util.UUID;

/** A person who has proved to be who they say; the container's principal of a request. */
public final class SignedIn extends CallerPrincipal {
    private static final long serialVersionUID = 1L;

    private final UUID personId;

    public SignedIn(UUID personId, String username) {
        super(username);
        this.personId = Objects.requireNonNull(personId);
    }

    public UUID personId() {
        return personId;
    }

    public String username() {
        return getName();
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
