package org.religionscongress.concord.inbox.rest;

import java.time.Instant;
import java.util.UUID;

/** A task as the inbox shows it; {@code timeZone} is that of the document's session, in which {@code due} is read. */
public record TaskView(
        UUID id,
        String kind,
        DocumentName document,
        Name delegation,
        String body,
        Instant due,
        String timeZone,
        Name assignee,
        boolean claimable,
        Instant claimedAt,
        boolean closed) {
    /** A document by its name. */
    public record DocumentName(UUID id, String title, int revision) {}

    /** A delegation or a person by name. */
    public record Name(UUID id, String name) {}
}
