package org.religionscongress.concord.membership.rest;

import java.util.UUID;

/** A delegation or a person by name. */
public record NamedView(UUID id, String name) {
    static NamedView optional(UUID id, String name) {
        return id == null ? null : new NamedView(id, name);
    }
}
