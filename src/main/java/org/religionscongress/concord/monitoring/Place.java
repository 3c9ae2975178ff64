package org.religionscongress.concord.monitoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One element of a process model, by its name. */
@Schema(name = "WaitingPlace")
public record Place(String element, String name) {}
