package org.religionscongress.concord.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.religionscongress.concord.platform.log.RequestReference;
import org.religionscongress.concord.platform.security.web.Outside;

/** Gives each request a reference, or keeps the proxy's, and tells it to who asked; also where its failure is told. */
public class RequestReferenceFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Outside outside;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String reference = outside.reference(request);
        response.setHeader(RequestReference.HEADER, reference);
        RequestReference.begin(reference);
        try {
            chain.doFilter(request, response);
        } finally {
            RequestReference.end();
        }
    }
}
