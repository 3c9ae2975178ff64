package org.religionscongress.concord.document;

import java.time.Instant;
import java.util.UUID;

/**
 * How an answer came that a clerk enters for those who gave it.
 *
 * @param channel {@code letter}, {@code e-mail}, {@code telephone} or {@code aloud}
 * @param at when it came, which may be before it is entered
 * @param attachmentId the scan, or null where a note says what was heard
 * @param note the clerk's note, or null
 * @param confirmedBy the second person, where the act needed one; else null
 */
public record Received(String channel, Instant at, UUID attachmentId, String note, String confirmedBy) {
    /** What no second person has confirmed. */
    public Received(String channel, Instant at, UUID attachmentId, String note) {
        this(channel, at, attachmentId, note, null);
    }
}
