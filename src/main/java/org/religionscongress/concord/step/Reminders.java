package org.religionscongress.concord.step;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When those still silent are reminded: so long before the end of a step, as often as the setting names a time. */
public record Reminders(List<Duration> before) {
    /** Reads durations of ISO 8601, separated by commas: {@code PT72H,PT24H}. {@code PT0S} is none: at the end itself it is too late. */
    public static Reminders of(String setting) {
        return new Reminders(Arrays.stream(setting.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(Duration::parse)
                .filter(before -> !before.isZero())
                .toList());
    }

    /** The next reminder of a step; empty when all were sent. */
    public Optional<Instant> next(Step step) {
        return next(step.openedAt(), step.deadline(), step.remindedAt());
    }

    /** {@code remindedAt} is null before the first. What is too short for any of them is reminded of half-way. */
    Optional<Instant> next(Instant openedAt, Instant deadline, Instant remindedAt) {
        Instant from = remindedAt == null ? openedAt : remindedAt;
        Optional<Instant> next = before.stream()
                .map(deadline::minus)
                .filter(moment -> moment.isAfter(from))
                .min(Comparator.naturalOrder());
        return next.isPresent() || remindedAt != null || before.isEmpty()
                ? next
                : Optional.of(openedAt.plus(Duration.between(openedAt, deadline).dividedBy(2)));
    }
}
