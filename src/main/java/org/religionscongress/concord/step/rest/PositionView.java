package org.religionscongress.concord.step.rest;

import java.time.Instant;
import java.util.UUID;
import org.religionscongress.concord.document.Position;

/** What was said, by whom, for whom, of which revision. */
public record PositionView(
        UUID id,
        String step,
        int revision,
        UUID part,
        UUID delegationId,
        String by,
        String says,
        String statement,
        Instant at,
        boolean late,
        Instant correctedAt) {
    static PositionView of(Position position) {
        return new PositionView(
                position.id(),
                position.stepKind(),
                position.revision(),
                position.part(),
                position.delegationId(),
                position.personName(),
                position.says(),
                position.statement(),
                position.takenAt(),
                position.late(),
                position.correctedAt());
    }
}
