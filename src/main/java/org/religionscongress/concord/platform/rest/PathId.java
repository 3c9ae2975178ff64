package org.religionscongress.concord.platform.rest;

import java.util.UUID;
import org.religionscongress.concord.platform.problem.Problem;

/** Ids in a path or a query: what is no id at all names nothing that exists. */
public final class PathId {
    private PathId() {}

    public static UUID of(String what, String id) {
        UUID parsed = parse(id);
        if (parsed == null) {
            throw Problem.notFound(what);
        }
        return parsed;
    }

    /** Null when the parameter is absent; refused when it is no id. */
    public static UUID optional(String field, String id) {
        UUID parsed = id == null ? null : parse(id);
        if (id != null && parsed == null) {
            throw Problem.invalid(field, field + " is an id.");
        }
        return parsed;
    }

    private static UUID parse(String id) {
        try {
            // The plain parser also takes shortened forms.
            return id.length() == 36 ? UUID.fromString(id) : null;
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
