package org.religionscongress.concord.consensus.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Revising;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.json.Answers;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.Act;
import org.religionscongress.concord.step.Candidates;
import org.religionscongress.concord.step.Stances;
import org.religionscongress.concord.step.TaskKind;

/**
 * The Head decides how a text goes on to which somebody objects: another silence, on the revision that the drafters have
 * written meanwhile; positions in session; or back to the drafters.
 */
@ApplicationScoped
@UseCase
public class ResolveObjection implements TaskKind {
    private static final Set<String> OUTCOMES = new TreeSet<>(Set.of("restart", "revise", Procedures.IN_SESSION));
    private static final int LONGEST_REASON = 2_000;

    /** The answer to a {@code resolve-objection} task; {@code until} is when a restarted silence ends. */
    @Schema(
            name = "ResolveObjectionAnswer",
            description = "How a text goes on after an objection; a restarted silence takes its end.",
            extensions = @Extension(name = "x-task-kind", value = "resolve-objection"))
    public record Answer(
            @Schema(enumeration = {"restart", "revise", "in-session"})
            String outcome,

            String reason,
            Instant until) {}

    @Inject
    private Documents documents;

    @Inject
    private Revising revising;

    @Inject
    private Procedures procedures;

    @Inject
    private Recorder recorder;

    @Override
    public String word() {
        return "resolve-objection";
    }

    @Override
    public Candidates candidates(Document document, UUID part) {
        return Candidates.role(Role.DEPUTY);
    }

    @Override
    public Map<String, Object> complete(Act act, JsonObject json) {
        Caller caller = act.caller();
        Answer answer = Answers.read(json, Answer.class);
        String outcome = Stances.word("outcome", answer.outcome(), OUTCOMES);
        String reason = Check.text("reason", answer.reason(), LONGEST_REASON);
        Document document = documents.hold(act.task().documentId());
        boolean revise = outcome.equals("revise");
        Instant until = outcome.equals("restart")
                ? procedures.silence(answer.until(), document).until()
                : null;
        int revision = revise ? document.revision() : revising.revise(document, caller.personId());
        document.enter(revise ? Stage.CONSOLIDATION : Stage.CONSENSUS, until);
        recorder.write(Entry.of(word())
                .by(caller.personId(), caller.name())
                .on(document.id(), revision)
                .with("outcome", outcome)
                .with("until", until)
                .with("reason", reason));
        return Map.of("revise", revise, "procedure", until == null ? Procedures.IN_SESSION : Procedures.SILENCE);
    }
}
