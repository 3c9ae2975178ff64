package org.religionscongress.concord.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.religionscongress.concord.platform.log.RequestReference;

/** Gives each request a reference, or keeps the proxy's, and tells it to who asked. */
public class RequestReferenceFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    @ConfigProperty(name = "concord.behind-proxy", defaultValue = "false")
    private transient boolean behindProxy;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String given = behindProxy ? request.getHeader(RequestReference.HEADER) : null;
        response.setHeader(RequestReference.HEADER, RequestReference.begin(given));
        try {
            chain.doFilter(request, response);
        } finally {
            RequestReference.end();
        }
    }
}
