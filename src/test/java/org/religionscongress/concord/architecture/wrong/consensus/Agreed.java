package org.religionscongress.concord.architecture.wrong.consensus;

public record Agreed(boolean reached) {}
