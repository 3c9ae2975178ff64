package org.religionscongress.concord.platform.idempotency;

import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.core.Response;

/** The answer to an act, as it is given again to a repeat: without what may be told only once. */
public record KeptAnswer(int status, String location, String body) {
    static KeptAnswer of(Object result, Jsonb jsonb) {
        if (result instanceof Response response) {
            return new KeptAnswer(
                    response.getStatus(),
                    response.getHeaderString("Location"),
                    response.getEntity() == null ? null : kept(response.getEntity(), jsonb));
        }
        return new KeptAnswer(200, null, kept(result, jsonb));
    }

    private static String kept(Object entity, Jsonb jsonb) {
        return jsonb.toJson(entity instanceof HoldsSecret holder ? holder.withoutSecret() : entity);
    }
}
