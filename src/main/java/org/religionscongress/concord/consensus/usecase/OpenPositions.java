package org.religionscongress.concord.consensus.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.membership.People;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.Audiences;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.StepKind;
import org.religionscongress.concord.step.Steps;

/** Asks each seat of the Secretariat for its position on the newest revision. */
@ApplicationScoped
@UseCase
public class OpenPositions {
    @Inject
    private Documents documents;

    @Inject
    private Steps steps;

    @Inject
    private People people;

    @Inject
    private Audiences audiences;

    @Inject
    private Recorder recorder;

    public Step open(UUID documentId, String process) {
        List<UUID> seats = people.holdingThroughout(Role.SECRETARIAT);
        Document document = documents.hold(documentId);
        Step step = steps.open(document, StepKind.POSITIONS, process, seats, null);
        recorder.write(
                Entry.of("open-positions").on(documentId, document.revision()).with("members", seats.size()));
        audiences.ask(document, step);
        return step;
    }
}
