package org.religionscongress.concord.monitoring;

/** One variable of a process instance: an id, a verdict or a count; null where it holds anything else. */
public record Variable(String name, String type, Object value) {}
