package org.religionscongress.concord.drafting.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.document.Deadlines;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Revising;
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
import org.religionscongress.concord.step.TaskKind;

/** The drafter has worked the answers in: another round on the next revision, or on to consensus. */
@ApplicationScoped
@UseCase
public class Consolidate implements TaskKind {
    /** The answer to a {@code consolidate} task. */
    @Schema(
            name = "ConsolidateAnswer",
            description = "Where the consolidated text goes; another round takes its end.",
            extensions = @Extension(name = "x-task-kind", value = "consolidate"))
    public record Answer(
            @Schema(enumeration = {"to-consensus", "next-round"})
            String outcome,

            Instant reviewUntil) {}

    @Inject
    private Documents documents;

    @Inject
    private Revising revising;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Recorder recorder;

    @Override
    public String word() {
        return "consolidate";
    }

    @Override
    public Candidates candidates(Document document, UUID part) {
        return Candidates.role(Role.DRAFTER);
    }

    @Override
    public Map<String, Object> complete(Act act, JsonObject json) {
        Caller caller = act.caller();
        Answer answer = Answers.read(json, Answer.class);
        Document document = documents.hold(act.task().documentId());
        String outcome = answer.outcome() == null ? "" : answer.outcome();
        Instant until =
                switch (outcome) {
                    case "next-round" -> deadlines.check("reviewUntil", answer.reviewUntil(), document);
                    case "to-consensus" -> null;
                    default -> throw Problem.invalid("outcome", "outcome is next-round or to-consensus.");
                };
        int revision = revising.revise(document, caller.personId());
        document.enter(until == null ? Stage.CONSENSUS : Stage.REVIEW, until);
        recorder.write(Entry.of(word())
                .by(caller.personId(), caller.name())
                .on(document.id(), revision)
                .with("outcome", outcome)
                .with("reviewUntil", until));
        return Map.of("outcome", outcome);
    }
}
