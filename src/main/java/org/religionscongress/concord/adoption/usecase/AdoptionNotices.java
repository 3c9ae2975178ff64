package org.religionscongress.concord.adoption.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.membership.Addressee;
import org.religionscongress.concord.membership.Delegations;
import org.religionscongress.concord.membership.People;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.Sessions;
import org.religionscongress.concord.step.Letters;
import org.religionscongress.concord.step.Step;

/** Tells people by mail what adoption asks of them, and how it ended. */
@ApplicationScoped
public class AdoptionNotices {
    @Inject
    private Letters letters;

    @Inject
    private People people;

    @Inject
    private Delegations delegations;

    @Inject
    private Sessions sessions;

    public void ballotOpened(Document document, Step ballot, List<UUID> entitled) {
        Map<UUID, String> names = delegations.names(entitled);
        entitled.forEach(delegation -> letters.writeWithDeadline(
                "ballot-opened",
                document,
                ballot.deadline(),
                people.actingFor(delegation),
                Map.of("delegation", names.get(delegation))));
    }

    /** To all who had a part in it, once each. */
    public void announced(Document document, boolean adopted) {
        List<Addressee> readers = Stream.of(
                        people.of(Role.DRAFTER).stream(),
                        people.of(Role.SECRETARIAT).stream(),
                        sessions.accreditedDelegations(document.sessionId()).stream()
                                .flatMap(delegation -> people.actingFor(delegation).stream()))
                .flatMap(all -> all)
                .distinct()
                .toList();
        letters.write(adopted ? "adopted" : "not-adopted", document, readers, Map.of());
    }
}
