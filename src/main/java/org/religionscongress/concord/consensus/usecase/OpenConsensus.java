package org.religionscongress.concord.consensus.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.json.Answers;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.Act;
import org.religionscongress.concord.step.Candidates;
import org.religionscongress.concord.step.TaskKind;

/** The Head puts a text under the silence procedure, or asks the Secretariat's members in session where they stand. */
@ApplicationScoped
@UseCase
public class OpenConsensus implements TaskKind {
    /** The answer to an {@code open-consensus} task; {@code until} is when a silence ends. */
    @Schema(
            name = "OpenConsensusAnswer",
            description = "How consensus is sought; a silence takes its end.",
            extensions = @Extension(name = "x-task-kind", value = "open-consensus"))
    public record Answer(
            @Schema(enumeration = {"silence", "in-session"}) String procedure, Instant until) {}

    @Inject
    private Documents documents;

    @Inject
    private Procedures procedures;

    @Inject
    private Recorder recorder;

    @Override
    public String word() {
        return "open-consensus";
    }

    @Override
    public Candidates candidates(Document document, UUID part) {
        return Candidates.role(Role.DEPUTY);
    }

    @Override
    public Map<String, Object> complete(Act act, JsonObject json) {
        Caller caller = act.caller();
        Answer answer = Answers.read(json, Answer.class);
        Document document = documents.hold(act.task().documentId());
        Procedures.Choice choice = procedures.choose(answer.procedure(), answer.until(), document);
        document.enter(Stage.CONSENSUS, choice.until());
        recorder.write(Entry.of(word())
                .by(caller.personId(), caller.name())
                .on(document.id(), document.revision())
                .with("procedure", choice.word())
                .with("until", choice.until()));
        return Map.of("procedure", choice.word());
    }
}
