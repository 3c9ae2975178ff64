package org.religionscongress.concord.adoption.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.Sessions;
import org.religionscongress.concord.platform.json.Answers;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.Act;
import org.religionscongress.concord.step.Candidates;
import org.religionscongress.concord.step.Stances;
import org.religionscongress.concord.step.TaskKind;

/** The Head announces what the ballot has decided; announcing otherwise is refused. */
@ApplicationScoped
@UseCase
public class AnnounceAdoption implements TaskKind {
    private static final Set<String> ANNOUNCEMENTS = new TreeSet<>(Set.of("adopted", "not-adopted"));

    /** The answer to an {@code announce-adoption} task. */
    public record Answer(String announce) {}

    @Inject
    private Documents documents;

    @Inject
    private Sessions sessions;

    @Inject
    private AdoptionNotices notices;

    @Inject
    private Recorder recorder;

    @Override
    public String word() {
        return "announce-adoption";
    }

    @Override
    public Candidates candidates(Document document, UUID part) {
        return Candidates.role(Role.HEAD);
    }

    @Override
    public Map<String, Object> complete(Act act, JsonObject json) {
        Caller caller = act.caller();
        Answer answer = Answers.read(json, Answer.class);
        boolean adopted =
                Stances.word("announce", answer.announce(), ANNOUNCEMENTS).equals("adopted");
        Document document = documents.hold(act.task().documentId());
        // Where no ballot was held, consensus has decided, and the Head announces it.
        if (document.ballotCarried() != null && document.ballotCarried() != adopted) {
            throw Problem.conflict(
                    "rule-decides",
                    "The ballot decides",
                    document.ballotCarried()
                            ? "The rule is satisfied: the text is adopted."
                            : "The rule is not satisfied: the text is not adopted.");
        }
        document.enter(adopted ? Stage.ADOPTED : Stage.NOT_ADOPTED, null);
        if (adopted) {
            document.nameBy(symbol(document));
        }
        recorder.write(Entry.of(word())
                .by(caller.personId(), caller.name())
                .on(document.id(), document.revision())
                .with("announce", answer.announce())
                .with("symbol", document.symbol()));
        notices.announced(document, adopted);
        return Map.of("adopted", adopted);
    }

    private String symbol(Document document) {
        return "%s/%s/%s.%d"
                .formatted(
                        document.body(),
                        sessions.hold(document.sessionId()).number(),
                        document.kind().abbreviation(),
                        documents.named(document.sessionId(), document.kind()) + 1);
    }
}
