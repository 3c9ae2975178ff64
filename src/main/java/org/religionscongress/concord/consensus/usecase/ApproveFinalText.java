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
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.json.Answers;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.Act;
import org.religionscongress.concord.step.Candidates;
import org.religionscongress.concord.step.Stances;
import org.religionscongress.concord.step.TaskKind;

/** The Head of the Secretariat approves the final text, or sends it back with a reason. */
@ApplicationScoped
@UseCase
public class ApproveFinalText implements TaskKind {
    private static final Set<String> DECISIONS =
            new TreeSet<>(Set.of("approve", "return-to-drafting", "return-to-consensus"));

    /** The answer to an {@code approve-final-text} task. */
    @Schema(
            name = "ApproveFinalTextAnswer",
            description = "Whether the final text is approved; a return takes a reason.",
            extensions = @Extension(name = "x-task-kind", value = "approve-final-text"))
    public record Answer(
            @Schema(enumeration = {"approve", "return-to-drafting", "return-to-consensus"})
            String decision,

            String reason) {}

    @Inject
    private Documents documents;

    @Inject
    private ConsensusNotices notices;

    @Inject
    private Recorder recorder;

    @Override
    public String word() {
        return "approve-final-text";
    }

    @Override
    public Candidates candidates(Document document, UUID part) {
        return Candidates.role(Role.DEPUTY);
    }

    @Override
    public Map<String, Object> complete(Act act, JsonObject json) {
        Caller caller = act.caller();
        Answer answer = Answers.read(json, Answer.class);
        String decision = Stances.word("decision", answer.decision(), DECISIONS);
        String reason = Stances.statement("reason", answer.reason());
        if (reason == null && !decision.equals("approve")) {
            throw Problem.invalid("reason", "Say in reason why the text goes back.");
        }
        Document document = documents.hold(act.task().documentId());
        document.enter(
                switch (decision) {
                    case "approve" -> Stage.ADOPTION;
                    case "return-to-drafting" -> Stage.DRAFTING;
                    default -> Stage.CONSENSUS;
                },
                null);
        recorder.write(Entry.of(word())
                .by(caller.personId(), caller.name())
                .on(document.id(), document.revision())
                .with("decision", decision)
                .with("reason", reason));
        if (decision.equals("return-to-drafting")) {
            notices.returned(document, reason);
        }
        return Map.of("approved", decision.equals("approve"), "decision", decision);
    }
}
