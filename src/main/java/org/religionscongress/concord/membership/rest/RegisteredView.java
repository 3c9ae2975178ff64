package org.religionscongress.concord.membership.rest;

import java.util.UUID;
import org.religionscongress.concord.platform.idempotency.HoldsSecret;

/** A new person; the link lets whoever has it set the password, once, and is absent where a password was given. */
public record RegisteredView(UUID id, String setPasswordLink) implements HoldsSecret {
    @Override
    public RegisteredView withoutSecret() {
        return new RegisteredView(id, null);
    }
}
