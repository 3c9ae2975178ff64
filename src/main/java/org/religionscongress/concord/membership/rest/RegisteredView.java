package org.religionscongress.concord.membership.rest;

import java.util.UUID;

/** A new person; the link lets whoever has it set the password, once, and is absent where a password was given. */
public record RegisteredView(UUID id, String setPasswordLink) {}
