package org.religionscongress.concord.platform.problem;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Writes a problem as {@code application/problem+json}, for JAX-RS and for servlets alike. */
public final class ProblemResponse {
    public static final String MEDIA_TYPE = "application/problem+json";

    private ProblemResponse() {}

    public static Response of(Problem problem) {
        return Response.status(problem.status())
                .type(MediaType.valueOf(MEDIA_TYPE))
                .entity(json(problem).toString())
                .build();
    }

    public static JsonObject json(Problem problem) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", "/problems/" + problem.slug())
                .add("title", problem.title())
                .add("status", problem.status());
        if (problem.getMessage() != null) {
            json.add("detail", problem.getMessage());
        }
        problem.members().forEach((name, value) -> json.add(name, String.valueOf(value)));
        return json.build();
    }
}
