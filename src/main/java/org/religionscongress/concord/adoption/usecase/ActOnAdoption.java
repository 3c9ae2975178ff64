package org.religionscongress.concord.adoption.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Position;
import org.religionscongress.concord.platform.json.Answers;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Audience;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.Act;
import org.religionscongress.concord.step.Candidates;
import org.religionscongress.concord.step.Stances;
import org.religionscongress.concord.step.TaskKind;

/** An accredited member acts for the delegation on the adoption of a text, once. */
@ApplicationScoped
@UseCase
public class ActOnAdoption implements TaskKind {
    private static final Set<String> ACTS = new TreeSet<>(Set.of("adopt", "abstain", "oppose", "dissociate"));

    /** The answer to an {@code act-on-adoption} task. */
    @Schema(
            name = "ActOnAdoptionAnswer",
            description = "How the delegation acts on the adoption.",
            extensions = @Extension(name = "x-task-kind", value = "act-on-adoption"))
    public record Answer(
            @Schema(enumeration = {"adopt", "abstain", "oppose", "dissociate"})
            String act,

            String statement) {}

    @Inject
    private Stances stances;

    @Inject
    private Recorder recorder;

    @Override
    public String word() {
        return "act-on-adoption";
    }

    @Override
    public Candidates candidates(Document document, UUID part) {
        return Candidates.actingFor(part);
    }

    @Override
    public boolean mayBeEnteredOnBehalf() {
        return true;
    }

    @Override
    public boolean needsSecondPerson() {
        return true;
    }

    @Override
    public void check(JsonObject json) {
        Answer answer = Answers.read(json, Answer.class);
        Stances.word("act", answer.act(), ACTS);
        Stances.statement("statement", answer.statement());
    }

    @Override
    public Map<String, Object> complete(Act act, JsonObject json) {
        Answer answer = Answers.read(json, Answer.class);
        String word = Stances.word("act", answer.act(), ACTS);
        String statement = Stances.statement("statement", answer.statement());
        Position position = stances.take(act, word, statement);
        recorder.write(stances.entry(word(), act, position)
                .with("act", word)
                .with("statement", statement)
                .seenBy(Audience.BALLOT, act.task().stepId()));
        return Map.of();
    }
}
