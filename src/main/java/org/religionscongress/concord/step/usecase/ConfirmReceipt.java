package org.religionscongress.concord.step.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Readers;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.platform.clock.DatabaseClock;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.StepKind;
import org.religionscongress.concord.step.StepPart;
import org.religionscongress.concord.step.Steps;

/** A member confirms that the notice of a silence has arrived; doing so again changes nothing. */
@ApplicationScoped
@UseCase
public class ConfirmReceipt {
    @Inject
    private Readers readers;

    @Inject
    private Steps steps;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Recorder recorder;

    public void confirm(Caller caller, UUID documentId) {
        Document document = readers.mustRead(caller, documentId);
        Step silence = steps.newest(document.id(), StepKind.SILENCE)
                .orElseThrow(() -> Problem.conflict(
                        "nothing-runs", "Nothing runs", "No silence procedure was opened on this document."));
        StepPart part = steps.part(silence.id(), caller.personId())
                .orElseThrow(() -> Problem.forbidden("This is for the members who were notified."));
        if (part.confirm(clock.now().truncatedTo(ChronoUnit.MICROS))) {
            recorder.write(Entry.of("confirm-receipt")
                    .by(caller.personId(), caller.name())
                    .on(documentId, silence.revision()));
        }
    }
}
