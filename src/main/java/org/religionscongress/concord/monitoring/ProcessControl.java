package org.religionscongress.concord.monitoring;

import java.time.Instant;
import java.util.UUID;

/** What an administrator can have the engine do; the engine's side. */
public interface ProcessControl {
    /** Has a failed job tried anew, at once. */
    void retry(String jobId);

    /** When a timer would fire by its model, whatever it was set to since. */
    Instant ownMoment(String jobId);

    void reschedule(String jobId, Instant to);

    /** Holds all instances of a document, with those of its parts and all their jobs. */
    void suspend(UUID documentId);

    void resume(UUID documentId);
}
