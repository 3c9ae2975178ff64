package org.religionscongress.concord.monitoring;

/** One element of a process model, by its name. */
public record Place(String element, String name) {}
