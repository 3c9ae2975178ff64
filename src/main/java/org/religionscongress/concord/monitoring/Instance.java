package org.religionscongress.concord.monitoring;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One process instance as a list shows it.
 *
 * @param part whose part of a step it carries, by the name of the delegation or the member; null for others
 * @param parentId the instance that called it, or that waits for the step to which it belongs; null for a root
 * @param incidents how many failures stop it or one that it called
 */
public record Instance(
        String id,
        String process,
        String processName,
        int version,
        String definitionId,
        UUID documentId,
        String title,
        String kind,
        String stage,
        String part,
        String parentId,
        Instant startedAt,
        Instant endedAt,
        InstanceState state,
        List<Place> waitsAt,
        long incidents) {}
