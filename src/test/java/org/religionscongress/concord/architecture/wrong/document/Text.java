package org.religionscongress.concord.architecture.wrong.document;

public record Text(String words) {}
