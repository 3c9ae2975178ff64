package org.religionscongress.concord.monitoring;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the engine does by itself, now or at its time.
 *
 * @param dueAt when it is to be done; null for at once
 * @param failure why it last failed, without any text of a person; null where it has not
 */
public record Job(
        String id,
        String instanceId,
        String rootInstanceId,
        String process,
        UUID documentId,
        String title,
        String element,
        String name,
        Kind kind,
        Instant dueAt,
        int retries,
        boolean suspended,
        String failure) {
    /** What brings it about. */
    @Schema(name = "JobKind")
    public enum Kind {
        TIMER,
        MESSAGE
    }

    /** It will not be tried again by itself. */
    public boolean hasFailed() {
        return retries == 0;
    }
}
