package org.religionscongress.concord.membership;

import java.util.UUID;

/** A delegation has joined or left a session; told within the act that did it. */
public record AccreditationChanged(UUID sessionId, UUID delegationId, boolean accredited) {}
