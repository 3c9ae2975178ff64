package org.religionscongress.concord.step.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.UUID;
import org.religionscongress.concord.record.Event;

/** One event of a record. */
public record EventView(
        UUID id,
        Instant at,
        String by,
        String onBehalfOf,
        String act,
        Integer revision,
        JsonObject detail,
        String contentHash) {
    static EventView of(Event event, boolean withDetails) {
        return new EventView(
                event.id(),
                event.at(),
                event.by(),
                event.onBehalfOfName(),
                event.act(),
                event.revision(),
                withDetails && event.detail() != null ? parsed(event.detail()) : null,
                event.contentHash());
    }

    private static JsonObject parsed(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
