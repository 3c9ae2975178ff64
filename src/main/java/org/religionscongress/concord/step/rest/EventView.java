package org.religionscongress.concord.step.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.UUID;
import org.religionscongress.concord.record.Event;
import org.religionscongress.concord.record.Link;

/** One event of a record; place and hash of its link are absent until it is linked. */
public record EventView(
        UUID id,
        Instant at,
        String by,
        String onBehalfOf,
        String act,
        Integer revision,
        JsonObject detail,
        String contentHash,
        Integer seq,
        String linkHash) {
    static EventView of(Event event, Link link, boolean withDetails) {
        return new EventView(
                event.id(),
                event.at(),
                event.by(),
                event.onBehalfOfName(),
                event.act(),
                event.revision(),
                withDetails && event.detail() != null ? parsed(event.detail()) : null,
                event.contentHash(),
                link == null ? null : link.seq(),
                link == null ? null : link.hash());
    }

    private static JsonObject parsed(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
