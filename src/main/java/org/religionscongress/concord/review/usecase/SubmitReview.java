package org.religionscongress.concord.review.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Position;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Delegations;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.json.Answers;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Audience;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.Candidates;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.Steps;
import org.religionscongress.concord.step.Task;
import org.religionscongress.concord.step.TaskKind;

/** A Working Group member says for the delegation what it thinks of a revision. */
@ApplicationScoped
@UseCase
public class SubmitReview implements TaskKind {
    private static final Set<String> VERDICTS = Set.of("endorse", "amend", "object");

    /** The answer to a {@code review} task. */
    public record Answer(String verdict, String comment) {}

    @Inject
    private Documents documents;

    @Inject
    private Steps steps;

    @Inject
    private Delegations delegations;

    @Inject
    private Recorder recorder;

    @Inject
    private Clock clock;

    @Override
    public String word() {
        return "review";
    }

    @Override
    public Candidates candidates(Document document, UUID part) {
        return Candidates.membersOf(part, Role.WORKING_GROUP);
    }

    @Override
    public Map<String, Object> complete(Caller caller, Task task, JsonObject json) {
        Answer answer = Answers.read(json, Answer.class);
        String verdict = Check.text("verdict", answer.verdict(), 20);
        if (!VERDICTS.contains(verdict)) {
            throw Problem.invalid("verdict", "verdict is endorse, amend or object.");
        }
        String comment = Check.optionalText("comment", answer.comment(), 20_000);
        if (comment == null && !verdict.equals("endorse")) {
            throw Problem.invalid("comment", "Say in comment what you would have changed.");
        }
        Step round = steps.mustBeOpen(task.stepId());
        documents.add(new Position(
                Ids.next(),
                task.documentId(),
                round.id(),
                round.kind().name(),
                round.revision(),
                task.part(),
                task.delegationId(),
                caller.personId(),
                caller.name(),
                verdict,
                comment,
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        recorder.write(Entry.of(word())
                .by(caller.personId(), caller.name())
                .onBehalfOf(task.delegationId(), delegations.get(task.delegationId()).name())
                .on(task.documentId(), round.revision())
                .with("verdict", verdict)
                .with("comment", comment)
                .seenBy(Audience.ANSWER, round.id()));
        return Map.of();
    }
}
