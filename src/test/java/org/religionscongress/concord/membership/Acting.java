package org.religionscongress.concord.membership;

import java.util.List;
import java.util.Set;
import org.religionscongress.concord.platform.persistence.Ids;

/** Callers that a test brings along, without an account. */
public final class Acting {
    private Acting() {}

    public static Caller as(Role... roles) {
        return new Caller(Ids.next(), "somebody", "Somebody", Set.of(roles), List.of());
    }
}
