package org.religionscongress.concord.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.membership.Addressee;
import org.religionscongress.concord.membership.Delegations;
import org.religionscongress.concord.membership.People;
import org.religionscongress.concord.platform.mail.Enclosures;

/** Writes to those whom a step concerns, of whatever kind it is. */
@ApplicationScoped
public class Audiences {
    @Inject
    @Any
    private Instance<StepAudience> kinds;

    @Inject
    private Steps steps;

    @Inject
    private Letters letters;

    @Inject
    private Delegations delegations;

    @Inject
    private People people;

    /** Everybody who answers for a part of it, once each. */
    public List<Addressee> of(Step step) {
        List<UUID> parts = steps.parts(step.id()).stream().map(StepPart::part).toList();
        Map<UUID, List<Addressee>> readers = audience(step).of(parts);
        return parts.stream()
                .flatMap(part -> readers.getOrDefault(part, List.of()).stream())
                .distinct()
                .toList();
    }

    /** Asks all parts for their answers. */
    public void ask(Document document, Step step) {
        ask(document, step, steps.parts(step.id()));
    }

    /** Asks these, who may have joined later. */
    public void ask(Document document, Step step, List<StepPart> parts) {
        write(audience(step).request(), document, step, parts);
    }

    /** Reminds these parts that the step soon ends. */
    public void remind(Document document, Step step, List<StepPart> silent) {
        write(audience(step).reminder(), document, step, silent);
    }

    private void write(String template, Document document, Step step, List<StepPart> parts) {
        StepAudience audience = audience(step);
        Map<UUID, String> names = names(step, parts);
        Map<UUID, List<Addressee>> readers =
                audience.of(parts.stream().map(StepPart::part).toList());
        for (StepPart part : parts) {
            Map<String, String> model = new HashMap<>(Enclosures.form(audience.form(), names.get(part.part())));
            model.put("revision", String.valueOf(step.revision()));
            if (step.kind().isOfDelegations()) {
                model.put("delegation", names.get(part.part()));
            }
            List<Addressee> ofPart = readers.getOrDefault(part.part(), List.of());
            if (step.deadline() == null) {
                letters.write(template, document, ofPart, model);
            } else {
                model.putAll(entry(step, step.deadline()));
                letters.writeWithDeadline(template, document, step.deadline(), ofPart, model);
            }
        }
    }

    /** Tells everybody whom it concerns that a step ends at another moment than it did. */
    public void extended(Document document, Step step, Instant deadline, String reason) {
        Map<String, String> model = new HashMap<>(entry(step, deadline));
        model.put("reason", reason);
        letters.writeWithDeadline(
                step.kind() == StepKind.SILENCE ? "silence-extended" : "deadline-extended",
                document,
                deadline,
                of(step),
                model);
    }

    /** Tells everybody whom it concerns that a step was ended before its deadline, which leaves their calendars. */
    public void ended(String template, Document document, Step step, Map<String, String> more) {
        Map<String, String> model = new HashMap<>(more);
        if (step.deadline() != null) {
            model.putAll(Enclosures.noDeadline(step.id(), step.openedAt(), step.deadline()));
        }
        letters.write(template, document, of(step), model);
    }

    /** The end of a step in the readers' calendars: an extension moves the entry that they have. */
    private static Map<String, String> entry(Step step, Instant deadline) {
        return Enclosures.deadline(step.id(), step.openedAt(), deadline);
    }

    /** The delegations or members, by the ids of their parts. */
    public Map<UUID, String> names(Step step, Collection<StepPart> parts) {
        List<UUID> ids = parts.stream().map(StepPart::part).toList();
        return step.kind().isOfDelegations() ? delegations.names(ids) : people.names(ids);
    }

    private StepAudience audience(Step step) {
        return kinds.stream()
                .filter(kind -> kind.kind() == step.kind())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No stage knows steps of the kind " + step.kind()));
    }
}
