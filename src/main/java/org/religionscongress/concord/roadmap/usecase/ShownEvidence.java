package org.religionscongress.concord.roadmap.usecase;

/** One piece of evidence as a reporter shows it. */
public record ShownEvidence(String link) {}
