package org.religionscongress.concord.endurance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Credential;
import org.religionscongress.concord.membership.Role;

/** A session of many delegations, each with a member who reviews. */
record WorkingGroup(Houses database, UUID session, List<Caller> members) {

    static WorkingGroup of(Houses database, int delegations) {
        List<UUID> accredited = new ArrayList<>();
        List<Caller> members = new ArrayList<>();
        for (int i = 1; i <= delegations; i++) {
            UUID delegation = database.cast().delegation("Reviewing delegation " + i);
            accredited.add(delegation);
            members.add(
                    database.cast().person("Its member " + i, Role.WORKING_GROUP, delegation, Credential.ALTERNATE));
        }
        Instant now = database.house().get(Clock.class).instant();
        return new WorkingGroup(
                database, database.cast().session(now, now.plus(Duration.ofDays(10)), accredited), members);
    }

    /** A new declaration that has been given to all of them. */
    Course review(Duration lasting) {
        return Course.of(database, DocumentKind.DECLARATION, session).submit(lasting);
    }

    /** Who acts for this delegation. */
    Caller memberOf(UUID delegation) {
        return members.stream()
                .filter(member -> member.delegations().contains(delegation))
                .findFirst()
                .orElseThrow();
    }
}
