package org.religionscongress.concord.membership.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.usecase.ReadBody;

/** A body; who sits in it is absent for those who may not know. */
public record BodyView(Body body, List<SessionView> sessions, int members, List<Place> places) {
    public record Place(UUID personId, String name, Role role, String function, String delegation, Instant from) {
        static Place of(ReadBody.Place place) {
            return new Place(
                    place.membership().personId(),
                    place.person(),
                    place.membership().holding().role(),
                    place.membership().holding().function(),
                    place.delegation(),
                    place.membership().from());
        }
    }

    static BodyView of(ReadBody.Answer answer) {
        return new BodyView(
                answer.body(),
                answer.sessions().stream().map(SessionView::of).toList(),
                answer.members(),
                answer.places()
                        .map(places -> places.stream().map(Place::of).toList())
                        .orElse(null));
    }
}
