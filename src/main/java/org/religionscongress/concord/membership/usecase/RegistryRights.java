package org.religionscongress.concord.membership.usecase;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.problem.Problem;

/** Who keeps the registers: drafters and administrators; and which roles only an administrator gives or takes. */
final class RegistryRights {
    private static final Set<Role> RESERVED = EnumSet.of(Role.ADMINISTRATOR, Role.HEAD, Role.DEPUTY);

    private RegistryRights() {}

    static void mayKeepRegisters(Caller caller) {
        caller.mustBe(Role.ADMINISTRATOR, Role.DRAFTER);
    }

    /** A drafter who could act on an administrator's membership or account could become one. */
    static void mayGiveAndTake(Caller caller, Collection<Role> roles) {
        mayKeepRegisters(caller);
        if (!caller.has(Role.ADMINISTRATOR) && roles.stream().anyMatch(RESERVED::contains)) {
            throw Problem.forbidden("The roles " + RESERVED + " are an administrator's to give and to take.");
        }
    }
}
