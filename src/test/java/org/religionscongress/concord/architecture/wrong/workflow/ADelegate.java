package org.religionscongress.concord.architecture.wrong.workflow;

public record ADelegate(String name) {}
