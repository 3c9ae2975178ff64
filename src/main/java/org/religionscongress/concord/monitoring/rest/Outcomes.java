package org.religionscongress.concord.monitoring.rest;

import java.util.List;
import org.religionscongress.concord.monitoring.Outcome;

/** What became of each. */
public record Outcomes(List<Outcome> items) {}
