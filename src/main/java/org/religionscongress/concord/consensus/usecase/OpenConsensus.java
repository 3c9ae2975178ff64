package org.religionscongress.concord.consensus.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.json.Answers;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.Act;
import org.religionscongress.concord.step.Candidates;
import org.religionscongress.concord.step.Stances;
import org.religionscongress.concord.step.TaskKind;

/** The Head asks the Secretariat's members where they stand. */
@ApplicationScoped
@UseCase
public class OpenConsensus implements TaskKind {
    private static final Set<String> PROCEDURES = Set.of("in-session");

    /** The answer to an {@code open-consensus} task. */
    public record Answer(String procedure) {}

    @Inject
    private Documents documents;

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
        String procedure = Stances.word("procedure", answer.procedure(), PROCEDURES);
        Document document = documents.get(act.task().documentId());
        recorder.write(Entry.of(word())
                .by(caller.personId(), caller.name())
                .on(document.id(), document.revision())
                .with("procedure", procedure));
        return Map.of("procedure", procedure);
    }
}
