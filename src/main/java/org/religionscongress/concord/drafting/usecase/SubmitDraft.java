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
import org.religionscongress.concord.document.Routes;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.json.Answers;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Audience;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.Act;
import org.religionscongress.concord.step.Candidates;
import org.religionscongress.concord.step.TaskKind;

/** The drafter gives the text out: to the Working Group until a deadline, or where the route has no review, to consensus. */
@ApplicationScoped
@UseCase
public class SubmitDraft implements TaskKind {
    /** The answer to a {@code draft} task. */
    @Schema(
            name = "DraftAnswer",
            description = "The draft is given out for review until that moment.",
            extensions = @Extension(name = "x-task-kind", value = "draft"))
    public record Answer(@Schema(enumeration = {"submit"}) String outcome, Instant reviewUntil) {}

    @Inject
    private Documents documents;

    @Inject
    private Revising revising;

    @Inject
    private Routes routes;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Recorder recorder;

    @Override
    public String word() {
        return "draft";
    }

    @Override
    public Candidates candidates(Document document, UUID part) {
        return Candidates.role(Role.DRAFTER);
    }

    @Override
    public Map<String, Object> complete(Act act, JsonObject json) {
        Caller caller = act.caller();
        Answer answer = Answers.read(json, Answer.class);
        if (!"submit".equals(answer.outcome())) {
            throw Problem.invalid("outcome", "outcome is submit.");
        }
        Document document = documents.hold(act.task().documentId());
        boolean review =
                routes.of(document.kind(), document.body()).orElseThrow().review();
        Instant until = review ? deadlines.check("reviewUntil", answer.reviewUntil(), document) : null;
        int revision = revising.revise(document, caller.personId());
        document.enter(review ? Stage.REVIEW : Stage.CONSENSUS, until);
        recorder.write(Entry.of(word())
                .by(caller.personId(), caller.name())
                .on(document.id(), revision)
                .with("reviewUntil", until)
                .seenBy(Audience.READERS, null));
        return Map.of("outcome", "submit");
    }
}
