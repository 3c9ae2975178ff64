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
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.Sessions;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.step.Audiences;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.StepKind;
import org.religionscongress.concord.step.StepPart;
import org.religionscongress.concord.step.Steps;

/**
 * Reads the steps of a document: when each began and ends, who was asked and who has answered. Who has acted in a
 * ballot is seen by its leaders alone until the outcome is announced: others see how many.
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

    /** One step; its parts with their names, empty where the reader may not see who they are. */
    public record Extract(Step step, ZoneId timeZone, int asked, int answered, Map<StepPart, String> parts) {}

    public List<Extract> read(Caller caller, UUID documentId) {
        Document document = readers.mustRead(caller, documentId);
        ZoneId zone = sessions.get(document.sessionId()).timeZone();
        return steps.of(documentId).stream()
                .map(step -> extract(caller, document, step, zone))
                .toList();
    }

    private Extract extract(Caller caller, Document document, Step step, ZoneId zone) {
        List<StepPart> parts = steps.parts(step.id());
        int answered =
                (int) parts.stream().filter(part -> part.doneAt() != null).count();
        Map<UUID, String> names = seesWho(caller, document, step) ? audiences.names(step, parts) : Map.of();
        Map<StepPart, String> named = new LinkedHashMap<>();
        parts.stream()
                .filter(part -> names.containsKey(part.part()))
                .forEach(part -> named.put(part, names.get(part.part())));
        return new Extract(step, zone, parts.size(), answered, named);
    }

    private static boolean seesWho(Caller caller, Document document, Step step) {
        return step.kind() != StepKind.BALLOT || document.stage().isEnded() || caller.hasAny(Role.HEAD, Role.DEPUTY);
    }
}
