package org.religionscongress.concord.membership;

import java.util.UUID;

/** Who somebody is at this moment. */
public interface Callers {
    /** Refused (401) for who is unknown or no longer active. */
    Caller of(UUID personId);
}
