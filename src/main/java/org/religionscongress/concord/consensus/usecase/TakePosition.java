package org.religionscongress.concord.consensus.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.consensus.Consensus;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Position;
import org.religionscongress.concord.platform.json.Answers;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Audience;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.Act;
import org.religionscongress.concord.step.Candidates;
import org.religionscongress.concord.step.Stances;
import org.religionscongress.concord.step.TaskKind;

/** A member of the Secretariat says where the seat stands. */
@ApplicationScoped
@UseCase
public class TakePosition implements TaskKind {
    private static final Set<String> POSITIONS =
            new TreeSet<>(Set.of("agree", "can-live-with", "reserve", Consensus.OBJECT));

    /** The answer to a {@code take-position} task. */
    @Schema(
            name = "TakePositionAnswer",
            description = "The position of a member of the Secretariat; an objection takes a statement.",
            extensions = @Extension(name = "x-task-kind", value = "take-position"))
    public record Answer(
            @Schema(enumeration = {"agree", "can-live-with", "reserve", "object"})
            String position,

            String statement) {}

    @Inject
    private Stances stances;

    @Inject
    private Recorder recorder;

    @Override
    public String word() {
        return "take-position";
    }

    @Override
    public Candidates candidates(Document document, UUID part) {
        return Candidates.person(part);
    }

    @Override
    public boolean mayBeEnteredOnBehalf() {
        return true;
    }

    @Override
    public Map<String, Object> complete(Act act, JsonObject json) {
        Answer answer = Answers.read(json, Answer.class);
        String says = Stances.word("position", answer.position(), POSITIONS);
        String statement = Stances.statement("statement", answer.statement());
        if (statement == null && says.equals(Consensus.OBJECT)) {
            throw Problem.invalid("statement", "Say in statement to what you object, so that it can be met.");
        }
        Position position = stances.take(act, says, statement);
        recorder.write(stances.entry(word(), act, position)
                .with("position", says)
                .with("statement", statement)
                .seenBy(Audience.ANSWER, act.task().stepId()));
        return Map.of();
    }
}
