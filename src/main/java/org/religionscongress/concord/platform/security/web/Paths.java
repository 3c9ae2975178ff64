package org.religionscongress.concord.platform.security.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Which part of Concord a request is for, by the path as the container itself has read it. */
public final class Paths {
    private static final Set<String> OPEN_WITHOUT_SECOND_FACTOR =
            Set.of("/api/session", "/api/me", "/api/password", "/api/password-links");

    private Paths() {}

    /** Also while the failure of such a request is being told. */
    public static boolean isApi(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return isUnder("/api", path(request)) || failed != null && isUnder("/api", failed.toString());
    }

    static boolean isMetrics(HttpServletRequest request) {
        return isUnder("/metrics", path(request));
    }

    /** All else is for everybody, so nobody is asked who it is. */
    static boolean asksWhoItIs(HttpServletRequest request) {
        return isUnder("/api", path(request)) || isMetrics(request) || isUnder("/openapi-ui", path(request));
    }

    /** What sets a second factor up, and what anybody may do on the way to it. */
    static boolean isForWhoOwesSecondFactor(HttpServletRequest request) {
        return isForWhoOwesSecondFactor(path(request));
    }

    public static boolean isForWhoOwesSecondFactor(String path) {
        return OPEN_WITHOUT_SECOND_FACTOR.contains(path) || isUnder("/api/me/second-factor", path);
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    private static boolean isUnder(String known, String path) {
        return path.equals(known) || path.startsWith(known + "/");
    }
}
