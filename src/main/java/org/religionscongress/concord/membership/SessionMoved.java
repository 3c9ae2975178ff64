package org.religionscongress.concord.membership;

import java.util.UUID;

/** A session opens or closes at another time than was said before; told within the act that did it. */
public record SessionMoved(UUID sessionId) {}
