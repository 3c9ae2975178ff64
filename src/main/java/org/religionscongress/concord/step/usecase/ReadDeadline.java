package org.religionscongress.concord.step.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.Steps;

/** When a step ends, and when those still silent are reminded of it. */
@ApplicationScoped
@UseCase
public class ReadDeadline {
    @Inject
    private Steps steps;

    @Inject
    @ConfigProperty(name = "concord.deadline.reminder", defaultValue = "PT24H")
    private String reminder;

    public Instant deadline(UUID stepId) {
        return steps.get(stepId).deadline();
    }

    /** The set time before the deadline, or half-way when the step is shorter than that. */
    public Instant reminder(UUID stepId) {
        Step step = steps.get(stepId);
        Duration before = Duration.parse(reminder);
        Instant reminderAt = step.deadline().minus(before);
        return reminderAt.isAfter(step.openedAt())
                ? reminderAt
                : step.openedAt()
                        .plus(Duration.between(step.openedAt(), step.deadline()).dividedBy(2));
    }
}
