package org.religionscongress.concord.membership;

import java.util.UUID;

/** A person may have taken or left a seat in the Secretariat; told within the act that did it. */
public record SeatChanged(UUID personId) {}
