package org.religionscongress.concord.review.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Position;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.json.Answers;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Audience;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.Act;
import org.religionscongress.concord.step.Candidates;
import org.religionscongress.concord.step.Stances;
import org.religionscongress.concord.step.TaskKind;

/** A Working Group member says for the delegation what it thinks of a revision. */
@ApplicationScoped
@UseCase
public class SubmitReview implements TaskKind {
    private static final Set<String> VERDICTS = new TreeSet<>(Set.of("endorse", "amend", "object"));

    /** The answer to a {@code review} task. */
    public record Answer(String verdict, String comment) {}

    @Inject
    private Stances stances;

    @Inject
    private Recorder recorder;

    @Override
    public String word() {
        return "review";
    }

    @Override
    public boolean mayBeCorrected() {
        return true;
    }

    /** A review is advice: also what comes late is read, though it is not counted. */
    @Override
    public boolean keepsLateAnswers() {
        return true;
    }

    @Override
    public Candidates candidates(Document document, UUID part) {
        return Candidates.membersOf(part, Role.WORKING_GROUP);
    }

    @Override
    public boolean mayBeEnteredOnBehalf() {
        return true;
    }

    @Override
    public Map<String, Object> complete(Act act, JsonObject json) {
        Answer answer = Answers.read(json, Answer.class);
        String verdict = Stances.word("verdict", answer.verdict(), VERDICTS);
        String comment = Stances.statement("comment", answer.comment());
        if (comment == null && !verdict.equals("endorse")) {
            throw Problem.invalid("comment", "Say in comment what you would have changed.");
        }
        Position position = stances.take(act, verdict, comment);
        recorder.write(stances.entry(word(), act, position)
                .with("verdict", verdict)
                .with("comment", comment)
                .seenBy(Audience.ANSWER, act.task().stepId()));
        return Map.of();
    }
}
