package org.religionscongress.concord.consensus.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.membership.People;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.step.Letters;

/** Tells people by mail what consensus asks of them. */
@ApplicationScoped
public class ConsensusNotices {
    @Inject
    private Letters letters;

    @Inject
    private People people;

    public void positionsRequested(Document document) {
        letters.write("position-requested", document, people.of(Role.SECRETARIAT), Map.of());
    }

    public void approvalRequested(Document document) {
        letters.write("approval-requested", document, people.of(Role.HEAD), Map.of());
    }
}
