package org.religionscongress.concord.monitoring;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;

/**
 * One passage of an instance through one element.
 *
 * @param cancelled whether it was left without being completed
 * @param person by name who held the task; null where nobody did
 */
public record Activity(
        String element,
        String name,
        String type,
        Instant startedAt,
        Instant endedAt,
        boolean cancelled,
        String person) {
    @JsonbTransient
    public boolean isCompleted() {
        return endedAt != null && !cancelled;
    }
}
