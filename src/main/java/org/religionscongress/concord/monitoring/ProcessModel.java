package org.religionscongress.concord.monitoring;

import java.time.Instant;
import java.util.List;

/** One process model with all its versions, the newest first. */
public record ProcessModel(String key, String name, long running, long incidents, List<Version> versions) {
    /**
     * @param meanSeconds how long its completed instances took; null while there is none
     */
    public record Version(String id, int version, Instant deployedAt, long running, long ended, Double meanSeconds) {}
}
