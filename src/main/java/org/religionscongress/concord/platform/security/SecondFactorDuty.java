package org.religionscongress.concord.platform.security;

import java.util.UUID;

/** Says who must have a second factor; implemented where roles are kept. */
public interface SecondFactorDuty {
    boolean isAskedOf(UUID personId);
}
