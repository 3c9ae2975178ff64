package org.religionscongress.concord.step.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.document.Position;
import org.religionscongress.concord.document.ProvisionComment;
import org.religionscongress.concord.document.Received;

/**
 * What was said, by whom, for whom, of which revision and of which of its provisions; and how it came, where a clerk entered it for those who gave it.
 */
public record PositionView(
        UUID id,
        String step,
        int revision,
        UUID part,
        UUID delegationId,
        String by,
        String onBehalfOf,
        String says,
        String statement,
        UUID provisionId,
        List<ProvisionComment> comments,
        Instant at,
        boolean late,
        Instant correctedAt,
        String preparedBy,
        String channel,
        Instant receivedAt,
        String confirmedBy,
        String note,
        String attachment) {
    /**
     * @param side the name of the delegation or the member whose answer it is
     * @param inFull whether the clerk's note and the scan are shown too
     */
    static PositionView of(Position position, String side, boolean inFull) {
        Received received = position.received();
        boolean entered = received != null;
        return new PositionView(
                position.id(),
                position.stepKind(),
                position.revision(),
                position.part(),
                position.delegationId(),
                position.personName(),
                // A member answers for the seat itself; only what a clerk enters is on behalf of the member.
                position.delegationId() != null || entered ? side : null,
                position.says(),
                position.statement(),
                position.provisionId(),
                position.comments().items().isEmpty()
                        ? null
                        : position.comments().items(),
                position.takenAt(),
                position.late(),
                position.correctedAt(),
                position.preparedBy(),
                entered ? received.channel() : null,
                entered ? received.at() : null,
                entered ? received.confirmedBy() : null,
                entered && inFull ? received.note() : null,
                entered && inFull && received.attachmentId() != null
                        ? "/api/attachments/" + received.attachmentId()
                        : null);
    }
}
