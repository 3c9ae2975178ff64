package org.religionscongress.concord.monitoring;

/**
 * How long an instance stayed in one element, against all instances of its version.
 *
 * @param meanSeconds null while it was never completed there
 */
public record Warmth(String element, String name, long done, Double meanSeconds, Double meanSecondsOfAll) {}
