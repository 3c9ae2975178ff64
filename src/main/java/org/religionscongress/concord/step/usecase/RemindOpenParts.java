package org.religionscongress.concord.step.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.platform.clock.DatabaseClock;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.Audiences;
import org.religionscongress.concord.step.Reminders;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.StepClosing;
import org.religionscongress.concord.step.StepPart;
import org.religionscongress.concord.step.Steps;

/** Reminds those who have not yet answered that their step soon ends; once for each of the set times. */
@ApplicationScoped
@UseCase
public class RemindOpenParts {
    @Inject
    private Documents documents;

    @Inject
    private Steps steps;

    @Inject
    private StepClosing closing;

    @Inject
    private Audiences audiences;

    @Inject
    private Recorder recorder;

    @Inject
    private DatabaseClock clock;

    @Inject
    @ConfigProperty(name = "concord.deadline.reminders", defaultValue = "PT24H")
    private String reminders;

    public void remind(UUID stepId) {
        Step step = steps.get(stepId);
        Optional<Instant> moment = Reminders.of(reminders).next(step);
        if (moment.isEmpty() || clock.now().isBefore(moment.get()) || !closing.markReminded(stepId, moment.get())) {
            return;
        }
        Document document = documents.get(step.documentId());
        List<StepPart> silent = steps.openParts(stepId, Integer.MAX_VALUE);
        audiences.remind(document, step, silent);
        recorder.write(Entry.of("remind-open-parts")
                .on(document.id(), step.revision())
                .with("step", step.kind())
                .with("reminded", silent.size()));
    }
}
