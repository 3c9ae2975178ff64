package org.religionscongress.concord.platform.screen;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Finds {@code /app/<version>/file} at {@code /app/file}; what carries its version in its path may be kept for ever. */
public class VersionedFilesFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private String root;

    @Override
    public void init() {
        root = ScreenFiles.ROOT + ScreenFiles.version(getServletContext()) + "/";
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        if (path.startsWith(root)) {
            response.setHeader("Cache-Control", FOR_EVER);
            if (path.endsWith("/worker.js")) {
                // It answers for pages that stand above its own path.
                response.setHeader("Service-Worker-Allowed", "/documents/");
            }
            request.getRequestDispatcher(ScreenFiles.ROOT + path.substring(root.length()))
                    .forward(request, response);
        } else if (path.startsWith(ScreenFiles.ROOT)) {
            // Of another version: a page that was loaded before this one came is told to load anew.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            response.setHeader("Cache-Control", FOR_EVER);
            chain.doFilter(request, response);
        }
    }
}
