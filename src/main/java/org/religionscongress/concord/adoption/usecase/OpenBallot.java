package org.religionscongress.concord.adoption.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.membership.Session;
import org.religionscongress.concord.membership.Sessions;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.Audiences;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.StepKind;
import org.religionscongress.concord.step.Steps;

/** Opens the ballot of the accredited delegations; it ends with the session. */
@ApplicationScoped
@UseCase
public class OpenBallot {
    @Inject
    private Documents documents;

    @Inject
    private Sessions sessions;

    @Inject
    private Steps steps;

    @Inject
    private Audiences audiences;

    @Inject
    private Recorder recorder;

    public Step open(UUID documentId, String process) {
        Document document = documents.holdInSession(documentId);
        Session session = sessions.get(document.sessionId());
        List<UUID> parts = sessions.accreditedDelegations(session.id());
        document.enter(Stage.ADOPTION, session.closesAt());
        Step ballot = steps.open(document, StepKind.BALLOT, process, parts, session.closesAt());
        recorder.write(Entry.of("open-ballot")
                .on(documentId, document.revision())
                .with("delegations", parts.size())
                .with("until", session.closesAt()));
        audiences.ask(document, ballot);
        return ballot;
    }
}
