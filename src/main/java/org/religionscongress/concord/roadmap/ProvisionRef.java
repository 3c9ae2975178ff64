package org.religionscongress.concord.roadmap;

import java.util.UUID;

/** A provision of an adopted text. */
public record ProvisionRef(UUID documentId, UUID provisionId) {}
