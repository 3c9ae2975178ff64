package org.religionscongress.concord.platform.security.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.religionscongress.concord.platform.security.OpaqueToken;

/**
 * Carries the token of a sign-in. It ends with the browser, at the latest with the token. Over TLS its name tells the
 * browser that no other host and no page without TLS may set it.
 */
public final class SessionCookie {
    private static final String NAME = "concord-session";
    private static final String NAME_OVER_TLS = "__Host-" + NAME;
    private static final String ATTRIBUTES = "; Path=/; HttpOnly; SameSite=Lax";

    private SessionCookie() {}

    public static Optional<OpaqueToken> of(HttpServletRequest request) {
        String name = name(claimsTls(request));
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .map(Cookie::getValue)
                .flatMap(OpaqueToken::presented);
    }

    /** The header that sets it; written out, since JAX-RS would add what no browser knows. */
    public static String with(OpaqueToken token, boolean secure) {
        return name(secure) + "=" + token.text() + ATTRIBUTES + (secure ? "; Secure" : "");
    }

    /** The header that takes it away. */
    public static String none(boolean secure) {
        return name(secure) + "=" + ATTRIBUTES + "; Max-Age=0" + (secure ? "; Secure" : "");
    }

    private static String name(boolean secure) {
        return secure ? NAME_OVER_TLS : NAME;
    }

    /** Whoever claims it without a proxy that says so is only read more strictly. */
    private static boolean claimsTls(HttpServletRequest request) {
        String forwarded = request.getHeader("X-Forwarded-Proto");
        return request.isSecure()
                || forwarded != null
                        && forwarded.strip().toLowerCase(Locale.ROOT).endsWith("https");
    }
}
