package org.religionscongress.concord.platform.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.religionscongress.concord.platform.problem.Problem;

/** Refuses what a page of another site would have a person's browser write here, signing in included. */
public class WriteOriginFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Outside outside;

    @Inject
    private transient Door door;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        WriteOrigin from = new WriteOrigin(
                request.getMethod(),
                request.getHeader("Origin"),
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Referer"));
        if (from.isForeignTo(outside.origin(request))) {
            Problem refused = new Problem(
                    403,
                    "foreign-origin",
                    "This comes from another site",
                    "Concord takes changes only from its own pages and from scripts.");
            door.refuse(refused, Door.person(request), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
