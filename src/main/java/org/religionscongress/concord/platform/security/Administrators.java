package org.religionscongress.concord.platform.security;

import java.util.UUID;

/** Says who administers this Concord; implemented where roles are kept. */
public interface Administrators {
    boolean contains(UUID personId);
}
