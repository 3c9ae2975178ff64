package org.religionscongress.concord.consensus.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.document.Deadlines;
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

/** Puts the newest revision under the silence procedure: each member is told until when it can be broken. */
@ApplicationScoped
@UseCase
public class OpenSilence {
    @Inject
    private Documents documents;

    @Inject
    private Steps steps;

    @Inject
    private Deadlines deadlines;

    @Inject
    private People people;

    @Inject
    private Audiences audiences;

    @Inject
    private Recorder recorder;

    public Step open(UUID documentId, String process) {
        List<UUID> seats = people.holdingThroughout(Role.SECRETARIAT);
        Document document = documents.hold(documentId);
        Step silence = steps.open(document, StepKind.SILENCE, process, seats, deadlines.stillFair(document));
        recorder.write(Entry.of("open-silence")
                .on(documentId, document.revision())
                .with("members", seats.size())
                .with("until", document.deadline()));
        audiences.ask(document, silence);
        return silence;
    }
}
