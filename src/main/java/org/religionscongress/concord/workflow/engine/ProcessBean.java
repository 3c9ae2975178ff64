package org.religionscongress.concord.workflow.engine;

/** Marks a named bean that a process model may call. */
public interface ProcessBean {}
