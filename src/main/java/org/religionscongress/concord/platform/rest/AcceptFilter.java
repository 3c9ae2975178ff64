package org.religionscongress.concord.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.stream.Collectors;
import org.religionscongress.concord.platform.problem.BrokenHeader;

/**
 * Of what a request accepts only the types count, and how dearly: JAX-RS would make a charset that somebody accepts the
 * answer's own, and fail over one that it does not know. All answers are in UTF-8.
 */
@Provider
@PreMatching
public class AcceptFilter implements ContainerRequestFilter {
    private static final String QUALITY = "q";

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getHeaders().containsKey(HttpHeaders.ACCEPT)) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, types(accepted(request)));
        }
    }

    private static List<MediaType> accepted(ContainerRequestContext request) {
        try {
            return request.getAcceptableMediaTypes();
        } catch (RuntimeException thrown) {
            throw BrokenHeader.caused(thrown) ? BrokenHeader.problem(HttpHeaders.ACCEPT) : thrown;
        }
    }

    static String types(List<MediaType> accepted) {
        return accepted.stream()
                .map(type -> type.getType() + "/" + type.getSubtype() + quality(type))
                .collect(Collectors.joining(", "));
    }

    private static String quality(MediaType type) {
        String given = type.getParameters().get(QUALITY);
        return given == null ? "" : ";" + QUALITY + "=" + given;
    }
}
