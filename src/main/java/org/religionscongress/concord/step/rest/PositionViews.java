package org.religionscongress.concord.step.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.religionscongress.concord.document.Position;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Delegations;
import org.religionscongress.concord.membership.People;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.rest.Page;

/** Shows positions with the names of those whose they are: two questions for all of a page. */
@ApplicationScoped
class PositionViews {
    @Inject
    private Delegations delegations;

    @Inject
    private People people;

    Page<PositionView> of(Caller caller, Page<Position> page) {
        List<UUID> parts = page.items().stream().map(Position::part).distinct().toList();
        Map<UUID, String> names = new HashMap<>(people.names(parts));
        names.putAll(delegations.names(parts));
        return page.map(position -> PositionView.of(position, names.get(position.part()), inFull(caller, position)));
    }

    /** The scan of a letter is for the side itself, its clerks, and those who write or lead. */
    private static boolean inFull(Caller caller, Position position) {
        return caller.hasAny(Role.DRAFTER, Role.HEAD, Role.DEPUTY)
                || caller.sidesToRead().contains(position.part());
    }
}
