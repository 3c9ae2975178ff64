package org.religionscongress.concord.endurance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Credential;
import org.religionscongress.concord.membership.Role;

/** Many delegations, each with one person who reviews for it, or acts for it in ballots. */
record Delegations(Houses database, List<UUID> ids, List<Caller> people) {
    private static final Duration SESSION = Duration.ofHours(73);

    static Delegations of(Houses database, int number, Role role) {
        List<UUID> ids = new ArrayList<>();
        List<Caller> people = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            UUID delegation = database.cast().delegation(role + " delegation " + i);
            ids.add(delegation);
            people.add(database.cast().person("Its person " + i, role, delegation, Credential.ALTERNATE));
        }
        return new Delegations(database, ids, people);
    }

    /** A new declaration that has been given to all of them for review. */
    Course review() {
        return declaration().submit(SESSION);
    }

    /** A new declaration on which all of them are asked to act; nobody reviews it. */
    Course ballot() {
        return declaration().submit(SESSION).reaches(Stage.CONSOLIDATION).agreed();
    }

    /** Who acts for this delegation. */
    Caller personOf(UUID delegation) {
        return people.get(ids.indexOf(delegation));
    }

    /** Of a session that ends when a review that begins now does. */
    private Course declaration() {
        Instant now = database.house().get(Clock.class).instant();
        UUID session = database.cast().session(now, now.plus(SESSION), ids);
        return Course.of(database, DocumentKind.DECLARATION, session);
    }
}
