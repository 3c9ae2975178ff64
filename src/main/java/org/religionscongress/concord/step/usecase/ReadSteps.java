package org.religionscongress.concord.step.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Readers;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Sessions;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.step.Audiences;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.StepPart;
import org.religionscongress.concord.step.Steps;

/**
 * Reads the steps of a document: when each began and ends, who was asked and who has answered. That somebody has answered
 * is no secret, not even in a ballot, where the hall sees it; how, is told by others in its time.
 */
@ApplicationScoped
@UseCase
public class ReadSteps {
    @Inject
    private Readers readers;

    @Inject
    private Steps steps;

    @Inject
    private Audiences audiences;

    @Inject
    private Sessions sessions;

    /** One step; its parts with their names. */
    public record Extract(Step step, ZoneId timeZone, int asked, int answered, Map<StepPart, String> parts) {}

    public List<Extract> read(Caller caller, UUID documentId) {
        Document document = readers.mustRead(caller, documentId);
        ZoneId zone = sessions.get(document.sessionId()).timeZone();
        return steps.of(documentId).stream().map(step -> extract(step, zone)).toList();
    }

    private Extract extract(Step step, ZoneId zone) {
        List<StepPart> parts = steps.parts(step.id());
        int answered =
                (int) parts.stream().filter(part -> part.doneAt() != null).count();
        Map<UUID, String> names = audiences.names(step, parts);
        Map<StepPart, String> named = new LinkedHashMap<>();
        parts.stream()
                .filter(part -> names.containsKey(part.part()))
                .forEach(part -> named.put(part, names.get(part.part())));
        return new Extract(step, zone, parts.size(), answered, named);
    }
}
