package org.religionscongress.concord.review.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Position;
import org.religionscongress.concord.document.ProvisionComment;
import org.religionscongress.concord.document.ProvisionComments;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.json.Answers;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Audience;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.Act;
import org.religionscongress.concord.step.Candidates;
import org.religionscongress.concord.step.Stances;
import org.religionscongress.concord.step.Steps;
import org.religionscongress.concord.step.TaskKind;

/** A Working Group member says for the delegation what it thinks of a revision. */
@ApplicationScoped
@UseCase
public class SubmitReview implements TaskKind {
    private static final Set<String> VERDICTS = new TreeSet<>(Set.of("endorse", "amend", "object"));

    /** The answer to a {@code review} task. */
    @Schema(
            name = "ReviewAnswer",
            description =
                    "What the delegation says of the draft: an amendment or objection takes a comment, or comments on provisions.",
            extensions = @Extension(name = "x-task-kind", value = "review"))
    public record Answer(
            @Schema(enumeration = {"endorse", "amend", "object"})
            String verdict,

            String comment,
            List<ProvisionComment> comments) {}

    @Inject
    private Stances stances;

    @Inject
    private Steps steps;

    @Inject
    private CommentsCheck commentsCheck;

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
        ProvisionComments comments =
                commentsCheck.of(answer.comments(), steps.get(act.task().stepId()));
        if (comment == null && comments.items().isEmpty() && !verdict.equals("endorse")) {
            throw Problem.invalid("comment", "Say in comment or comments what you would have changed.");
        }
        Position position = stances.take(act, verdict, comment);
        position.comment(comments);
        recorder.write(stances.entry(word(), act, position)
                .with("verdict", verdict)
                .with("comment", comment)
                .with("comments", recorded(comments))
                .seenBy(Audience.ANSWER, act.task().stepId()));
        return Map.of();
    }

    private static List<Map<String, Object>> recorded(ProvisionComments comments) {
        return comments.items().isEmpty()
                ? null
                : comments.items().stream()
                        .map(one -> Map.<String, Object>of("provisionId", one.provisionId(), "comment", one.comment()))
                        .toList();
    }
}
