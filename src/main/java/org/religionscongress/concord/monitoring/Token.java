package org.religionscongress.concord.monitoring;

import java.time.Instant;

/**
 * An element at which an instance stands, and how often.
 *
 * @param entered whether it has begun there; else a job will begin it, or has still to go on from it
 */
public record Token(String element, String name, Instant since, int count, boolean entered) {}
