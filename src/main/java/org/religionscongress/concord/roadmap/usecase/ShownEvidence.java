package org.religionscongress.concord.roadmap.usecase;

import java.util.UUID;

/** One piece of evidence as a reporter shows it: a link or an attachment of the reporter's own. */
public record ShownEvidence(String link, UUID attachmentId) {}
