package org.religionscongress.concord.platform.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What every answer tells a browser to refuse. A page that needs another policy sets its own in its place. */
final class SecurityHeaders {
    private static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** Concord needs nothing of the device. */
    private static final String PERMISSIONS =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()";

    private SecurityHeaders() {}

    static void set(HttpServletRequest request, HttpServletResponse response, boolean secure) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", PERMISSIONS);
        // The server compresses, and does not say that its answer depends on whether that was asked for.
        response.setHeader("Vary", "Accept-Encoding");
        if (secure) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (Paths.isApi(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
