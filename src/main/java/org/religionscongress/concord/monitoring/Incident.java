package org.religionscongress.concord.monitoring;

import java.time.Instant;
import java.util.UUID;

/**
 * A failure that stops an instance until somebody has removed its cause and tries again.
 *
 * @param cause the first line of what went wrong, without any text of a person
 * @param jobId the job to try again
 */
public record Incident(
        String id,
        Instant at,
        String instanceId,
        String rootInstanceId,
        String process,
        String processName,
        UUID documentId,
        String title,
        String stage,
        String element,
        String name,
        String cause,
        String jobId,
        String kind) {}
