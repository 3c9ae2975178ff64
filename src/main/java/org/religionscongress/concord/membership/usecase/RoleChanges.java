package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.security.SecurityEvent;
import org.religionscongress.concord.platform.security.SecurityLog;

/** Tells operators who gave or took a role. What Concord itself enters at its first start is no news to them. */
@ApplicationScoped
class RoleChanges {
    @Inject
    private SecurityLog log;

    void given(Caller caller, UUID personId, Role role) {
        tell("role-given", caller, personId, role);
    }

    void taken(Caller caller, UUID personId, Role role) {
        tell("role-taken", caller, personId, role);
    }

    /** Who only gets or loses a seat has no role to speak of. */
    private void tell(String word, Caller caller, UUID personId, Role role) {
        if (role != null && caller.personId() != null) {
            log.done(SecurityEvent.of(word)
                    .person(personId)
                    .by(caller.personId())
                    .role(role));
        }
    }
}
