package org.religionscongress.concord.document;

import java.time.Duration;

/**
 * One row of adoption-route.
 *
 * @param minimumPeriod the shortest period for an answer, or null where the setting concord.deadline.minimum holds
 */
public record Route(boolean review, boolean ballot, Duration minimumPeriod) {}
