package org.religionscongress.concord.platform.idempotency;

import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.core.Response;

/** The answer to an act, as it is given again to a repeat. */
public record KeptAnswer(int status, String location, String body) {
    static KeptAnswer of(Object result, Jsonb jsonb) {
        if (result instanceof Response response) {
            return new KeptAnswer(
                    response.getStatus(),
                    response.getHeaderString("Location"),
                    response.getEntity() == null ? null : jsonb.toJson(response.getEntity()));
        }
        return new KeptAnswer(200, null, jsonb.toJson(result));
    }
}
