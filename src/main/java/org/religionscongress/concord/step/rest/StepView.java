package org.religionscongress.concord.step.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.StepKind;
import org.religionscongress.concord.step.StepPart;
import org.religionscongress.concord.step.usecase.ReadSteps;

/** A turn that many take part in: its one deadline with its zone, how many were asked and have answered, and who. */
public record StepView(
        UUID id,
        StepKind kind,
        int revision,
        Instant openedAt,
        Instant deadline,
        String timeZone,
        Instant closedAt,
        Step.Closing closedAs,
        int asked,
        int answered,
        List<PartView> parts) {
    /** One delegation's or member's part; {@code part} is the delegation's or the person's id. */
    public record PartView(UUID part, String name, Instant answeredAt, Instant confirmedAt, Instant endedAt) {
        static PartView of(StepPart part, String name) {
            return new PartView(part.part(), name, part.doneAt(), part.confirmedAt(), part.cancelledAt());
        }
    }

    static StepView of(ReadSteps.Extract extract) {
        Step step = extract.step();
        return new StepView(
                step.id(),
                step.kind(),
                step.revision(),
                step.openedAt(),
                step.deadline(),
                extract.timeZone().getId(),
                step.closedAt(),
                step.closedAs(),
                extract.asked(),
                extract.answered(),
                extract.parts().entrySet().stream()
                        .map(part -> PartView.of(part.getKey(), part.getValue()))
                        .toList());
    }
}
