package org.religionscongress.concord.membership;

import java.util.UUID;

/** Somebody to write to: the address is null for who has given none. */
public record Addressee(UUID personId, String name, String email, String language) {}
