package org.religionscongress.concord.step.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.membership.Addressee;
import org.religionscongress.concord.membership.People;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.Audiences;
import org.religionscongress.concord.step.Letters;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.StepClosing;
import org.religionscongress.concord.step.StepKind;
import org.religionscongress.concord.step.StepPart;
import org.religionscongress.concord.step.Steps;

/**
 * Closes a step whose deadline has come by the database's clock, and tells the drafters and the Head who has not
 * answered; a timer that fired early changes nothing.
 */
@ApplicationScoped
@UseCase
public class CloseStepAtDeadline {
    @Inject
    private Documents documents;

    @Inject
    private Steps steps;

    @Inject
    private StepClosing closing;

    @Inject
    private Audiences audiences;

    @Inject
    private People people;

    @Inject
    private Letters letters;

    @Inject
    private Recorder recorder;

    /** Whether the step is over: by its deadline, or because it was closed already. */
    public boolean close(UUID stepId) {
        Step step = steps.get(stepId);
        if (step.isClosed()) {
            return true;
        }
        if (step.kind() == StepKind.SILENCE) {
            // As an objection does: if each held what the other waits for, the database would have to break one of
            // them.
            documents.hold(step.documentId());
        }
        if (!closing.closeAtDeadline(step)) {
            return step.isClosed();
        }
        recorder.write(Entry.of("close-step-at-deadline")
                .on(step.documentId(), step.revision())
                .with("step", step.kind())
                .with("deadline", step.deadline())
                .with("pending", step.kind().asksEach() ? step.pending() : null));
        if (step.kind().asksEach() && step.pending() > 0) {
            escalate(step);
        }
        return true;
    }

    private void escalate(Step step) {
        Document document = documents.get(step.documentId());
        List<StepPart> silent = steps.openParts(step.id(), Integer.MAX_VALUE);
        String missing =
                audiences.names(step, silent).values().stream().sorted().collect(Collectors.joining(", "));
        List<Addressee> leaders = Stream.of(Role.DRAFTER, Role.HEAD)
                .flatMap(role -> people.of(role).stream())
                .distinct()
                .toList();
        letters.write(
                "answers-missing",
                document,
                leaders,
                Map.of("missing", missing, "unanswered", String.valueOf(silent.size())));
        recorder.write(Entry.of("escalate-missing-answers")
                .on(document.id(), step.revision())
                .with("step", step.kind())
                .with("missing", silent.size()));
    }
}
