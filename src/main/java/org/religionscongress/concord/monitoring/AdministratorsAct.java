package org.religionscongress.concord.monitoring;

import java.time.Instant;

/** What an administrator did to a document's processes, and why. */
public record AdministratorsAct(Instant at, String act, String by, String reason) {}
