package org.religionscongress.concord.record;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/** What a use case tells the record; the record adds when. */
public record Entry(
        String act,
        UUID documentId,
        Integer revision,
        UUID personId,
        String by,
        UUID onBehalfOf,
        String onBehalfOfName,
        Map<String, Object> detail,
        Audience audience,
        UUID stepId) {

    /** An act of the process itself, until a person is named. */
    public static Entry of(String act) {
        return new Entry(act, null, null, null, "Concord", null, null, null, Audience.READERS, null);
    }

    public Entry on(UUID document, Integer ofRevision) {
        return new Entry(act, document, ofRevision, personId, by, onBehalfOf, onBehalfOfName, detail, audience, stepId);
    }

    public Entry by(UUID person, String name) {
        return new Entry(act, documentId, revision, person, name, onBehalfOf, onBehalfOfName, detail, audience, stepId);
    }

    public Entry onBehalfOf(UUID whom, String name) {
        return new Entry(act, documentId, revision, personId, by, whom, name, detail, audience, stepId);
    }

    /** Adds one detail; null values are left out. */
    public Entry with(String name, Object value) {
        Map<String, Object> more = detail == null ? new TreeMap<>() : new TreeMap<>(detail);
        if (value != null) {
            more.put(Objects.requireNonNull(name), value);
        }
        return new Entry(act, documentId, revision, personId, by, onBehalfOf, onBehalfOfName, more, audience, stepId);
    }

    public Entry seenBy(Audience whom, UUID step) {
        return new Entry(act, documentId, revision, personId, by, onBehalfOf, onBehalfOfName, detail, whom, step);
    }
}
