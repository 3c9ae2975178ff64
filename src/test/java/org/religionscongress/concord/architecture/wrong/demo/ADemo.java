package org.religionscongress.concord.architecture.wrong.demo;

public record ADemo() {}
