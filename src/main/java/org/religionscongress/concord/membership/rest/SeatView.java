package org.religionscongress.concord.membership.rest;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Credential;

/** A person's place in a delegation. */
public record SeatView(UUID id, String name, Credential credential) {
    /** One for each delegation, with the highest of the credentials held there. */
    static List<SeatView> of(Collection<Caller.Seat> seats, Map<UUID, String> names) {
        Map<UUID, SeatView> views = new LinkedHashMap<>();
        seats.stream()
                .sorted(Comparator.comparing(Caller.Seat::credential))
                .forEach(seat -> views.putIfAbsent(
                        seat.delegationId(),
                        new SeatView(seat.delegationId(), names.get(seat.delegationId()), seat.credential())));
        return List.copyOf(views.values());
    }
}
