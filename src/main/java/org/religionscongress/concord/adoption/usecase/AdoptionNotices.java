package org.religionscongress.concord.adoption.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.membership.Addressee;
import org.religionscongress.concord.membership.People;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.Sessions;
import org.religionscongress.concord.step.Letters;

/** Tells people by mail what adoption asks of them, and how it ended. */
@ApplicationScoped
public class AdoptionNotices {
    @Inject
    private Letters letters;

    @Inject
    private People people;

    @Inject
    private Sessions sessions;

    /** To the drafters: the Head has sent the text back to them. */
    public void returned(Document document, String reason) {
        letters.write("returned", document, people.of(Role.DRAFTER), Map.of("reason", reason));
    }

    /** To all who had a part in it, once each. */
    public void announced(Document document, boolean adopted) {
        List<Addressee> readers = Stream.of(
                        people.of(Role.DRAFTER).stream(),
                        people.of(Role.SECRETARIAT).stream(),
                        people.actingFor(sessions.accreditedDelegations(document.sessionId())).values().stream()
                                .flatMap(List::stream))
                .flatMap(all -> all)
                .distinct()
                .toList();
        letters.write(adopted ? "adopted" : "not-adopted", document, readers, Map.of());
    }
}
