package org.religionscongress.concord.inbox.rest;

import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.inbox.Preparation;
import org.religionscongress.concord.platform.json.Answers;

/**
 * A task as the inbox shows it; {@code timeZone} is that of the document's session, in which {@code due} is read;
 * {@code for} is the member for whom the reader prepares it.
 */
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
        boolean closed,
        @JsonbProperty("for") Name member,
        Prepared prepared) {
    /** What an assistant has prepared; told to the member and to the assistant, of one task that was asked for. */
    public record Prepared(
            String by,
            Instant at,
            @Schema(ref = "TaskAnswer") JsonObject answer) {
        static Prepared of(Preparation preparation) {
            return new Prepared(
                    preparation.preparedByName(), preparation.preparedAt(), Answers.parsed(preparation.answer()));
        }
    }

    TaskView with(Prepared known) {
        return new TaskView(
                id,
                kind,
                document,
                delegation,
                body,
                due,
                timeZone,
                assignee,
                claimable,
                claimedAt,
                closed,
                member,
                known);
    }

    /** A document by its name. */
    public record DocumentName(UUID id, String title, int revision) {}

    /** A delegation or a person by name. */
    public record Name(UUID id, String name) {}
}
