package org.religionscongress.concord.step.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.step.Reminders;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.Steps;

/** When a step ends, and when those still silent are next reminded of it. */
@ApplicationScoped
@UseCase
public class ReadDeadline {
    /** A timer needs a date also where none is left: the end of the step takes it away long before. */
    private static final Duration NEVER = Duration.ofDays(3650);

    @Inject
    private Steps steps;

    @Inject
    @ConfigProperty(name = "concord.deadline.reminders", defaultValue = "PT24H")
    private String reminders;

    public Instant deadline(UUID stepId) {
        return steps.get(stepId).deadline();
    }

    public Instant reminder(UUID stepId) {
        Step step = steps.get(stepId);
        return Reminders.of(reminders).next(step).orElseGet(() -> step.deadline()
                .plus(NEVER));
    }
}
