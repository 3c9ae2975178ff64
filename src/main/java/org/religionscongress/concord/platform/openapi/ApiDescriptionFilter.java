package org.religionscongress.concord.platform.openapi;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;

/**
 * Serves the description of the API as it was made with this build. It stands before the server's own, which would read
 * the whole of the engine first: a minute of work that anybody could cause.
 */
public class ApiDescriptionFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> READS = Set.of("GET", "HEAD");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        if (!request.getRequestURI().equals(request.getContextPath() + "/openapi")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!READS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            write(response);
        }
    }

    private static void write(HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        try (InputStream made =
                Objects.requireNonNull(ApiDescriptionFilter.class.getResourceAsStream("/META-INF/openapi.json"))) {
            made.transferTo(response.getOutputStream());
        }
    }
}
