package org.religionscongress.concord.membership.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.Session;

/** A session; the accredited delegations and its version are told where one session is read, not in lists. */
public record SessionView(
        UUID id,
        Body body,
        int ordinal,
        String number,
        String title,
        String place,
        String timeZone,
        Instant opensAt,
        Instant closesAt,
        List<UUID> delegationIds,
        String version) {
    static SessionView of(Session session) {
        return of(session, null, null);
    }

    static SessionView of(Session session, List<UUID> delegationIds, String version) {
        return new SessionView(
                session.id(),
                session.body(),
                session.ordinal(),
                session.number(),
                session.title(),
                session.place(),
                session.timeZone().getId(),
                session.opensAt(),
                session.closesAt(),
                delegationIds,
                version);
    }
}
