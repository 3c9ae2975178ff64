package org.religionscongress.concord.document;

import java.util.UUID;

/** What somebody says of one provision of a revision. */
public record ProvisionComment(UUID provisionId, String comment) {}
