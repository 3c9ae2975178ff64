package org.religionscongress.concord.platform.problem;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.religionscongress.concord.platform.log.RequestReference;

/** Writes a problem as {@code application/problem+json}, for JAX-RS and for servlets alike. */
public final class ProblemResponse {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String RETRY_AFTER = "Retry-After";
    private static final String REFERENCE = "reference";
    private static final Set<Integer> REFUSED = Set.of(401, 403, 429);
    private static final int FAILED = 500;

    private ProblemResponse() {}

    public static Response of(Problem problem) {
        Response.ResponseBuilder answer = Response.status(problem.status())
                .type(MediaType.valueOf(MEDIA_TYPE))
                .entity(told(problem).toString());
        retryAfter(problem).ifPresent(seconds -> answer.header(RETRY_AFTER, seconds));
        return answer.build();
    }

    public static void write(Problem problem, HttpServletResponse response) throws IOException {
        byte[] body = told(problem).toString().getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.status());
        response.setContentType(MEDIA_TYPE);
        response.setContentLength(body.length);
        retryAfter(problem).ifPresent(seconds -> response.setHeader(RETRY_AFTER, seconds));
        response.getOutputStream().write(body);
    }

    /** What the log knows, too, says under which word. */
    private static JsonObject told(Problem problem) {
        JsonObject json = json(problem);
        return isLogged(problem)
                ? Json.createObjectBuilder(json)
                        .add(REFERENCE, RequestReference.toTell())
                        .build()
                : json;
    }

    /** That somebody has not signed in yet is no news. */
    private static boolean isLogged(Problem problem) {
        return problem.status() >= FAILED
                || REFUSED.contains(problem.status()) && !problem.slug().equals("not-signed-in");
    }

    /** A problem that passes says in how many seconds. */
    private static Optional<String> retryAfter(Problem problem) {
        return Optional.ofNullable(problem.members().get("retryAfter")).map(String::valueOf);
    }

    private static JsonObject json(Problem problem) {
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
