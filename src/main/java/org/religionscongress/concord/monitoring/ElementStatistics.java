package org.religionscongress.concord.monitoring;

/**
 * What goes on in one element of a model, over all instances of one version.
 *
 * @param meanSeconds how long its completed passages took; null while there is none
 */
public record ElementStatistics(
        String element, String name, String type, long waiting, long done, Double meanSeconds, long incidents) {}
