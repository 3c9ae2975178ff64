package org.religionscongress.concord.adoption.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.DocumentProcess;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.Sessions;
import org.religionscongress.concord.platform.json.Answers;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.Act;
import org.religionscongress.concord.step.Candidates;
import org.religionscongress.concord.step.Stances;
import org.religionscongress.concord.step.TaskKind;

/**
 * The Head announces what the ballot has decided; announcing otherwise is refused. A text whose ballot failed ends not
 * adopted, or goes back, as the Head decides.
 */
@ApplicationScoped
@UseCase
public class AnnounceAdoption implements TaskKind {
    private static final String ADOPTED = "adopted";
    private static final String NOT_ADOPTED = "not-adopted";

    /** Where a text goes back to whose ballot failed. */
    private static final Map<String, Stage> RETURNS =
            Map.of("return-to-drafting", Stage.DRAFTING, "return-to-consensus", Stage.CONSENSUS);

    private static final Set<String> ANNOUNCEMENTS =
            new TreeSet<>(Set.of(ADOPTED, NOT_ADOPTED, "return-to-drafting", "return-to-consensus"));

    private static final int LONGEST_REASON = 2_000;

    /** The answer to an {@code announce-adoption} task; the reason goes with a return. */
    @Schema(
            name = "AnnounceAdoptionAnswer",
            description =
                    "What is announced: what the ballot decided; the reason goes with a return of a text that has no ballot.",
            extensions = @Extension(name = "x-task-kind", value = "announce-adoption"))
    public record Answer(
            @Schema(enumeration = {"adopted", "not-adopted", "return-to-drafting", "return-to-consensus"})
            String announce,

            String reason) {}

    @Inject
    private Documents documents;

    @Inject
    private Sessions sessions;

    @Inject
    private AdoptionNotices notices;

    @Inject
    private DocumentProcess process;

    @Inject
    private Recorder recorder;

    @Inject
    private Clock clock;

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
        String announce = Stances.word("announce", answer.announce(), ANNOUNCEMENTS);
        boolean adopted = announce.equals(ADOPTED);
        UUID documentId = act.task().documentId();
        // Symbols are numbered within the session.
        Document document = adopted ? documents.holdInSession(documentId) : documents.hold(documentId);
        mustFollowTheBallot(document, adopted);
        String reason = reason(announce, answer.reason());
        if (RETURNS.containsKey(announce)) {
            process.mustKnowReturns(document);
        }
        switch (announce) {
            case ADOPTED -> document.adopt(symbol(document), clock.instant().truncatedTo(ChronoUnit.MICROS));
            case NOT_ADOPTED -> document.enter(Stage.NOT_ADOPTED, null);
            default -> document.enter(RETURNS.get(announce), null);
        }
        recorder.write(Entry.of(word())
                .by(caller.personId(), caller.name())
                .on(document.id(), document.revision())
                .with("announce", announce)
                .with("symbol", document.symbol())
                .with("reason", reason));
        if (!document.stage().isEnded()) {
            notices.returned(document, reason);
            return Map.of("announcement", "returned", "decision", announce);
        }
        notices.announced(document, adopted);
        // The first version's models ask for "adopted", and documents go on with those that they began under.
        return Map.of("announcement", announce, "adopted", adopted);
    }

    /** Where no ballot was held, consensus has decided, and the Head announces it. */
    private static void mustFollowTheBallot(Document document, boolean adopted) {
        if (document.ballotCarried() != null && document.ballotCarried() != adopted) {
            throw Problem.conflict(
                    "rule-decides",
                    "The ballot decides",
                    document.ballotCarried()
                            ? "The rule is satisfied: the text is adopted."
                            : "The rule is not satisfied: the text is not adopted.");
        }
    }

    private static String reason(String announce, String given) {
        return RETURNS.containsKey(announce)
                ? Check.text("reason", given, LONGEST_REASON)
                : Check.optionalText("reason", given, LONGEST_REASON);
    }

    private String symbol(Document document) {
        return "%s/%s/%s.%d"
                .formatted(
                        document.body(),
                        sessions.get(document.sessionId()).number(),
                        document.kind().abbreviation(),
                        documents.named(document.sessionId(), document.kind()) + 1);
    }
}
