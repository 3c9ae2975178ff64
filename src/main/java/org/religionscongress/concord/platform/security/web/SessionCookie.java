package org.religionscongress.concord.platform.security.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.religionscongress.concord.platform.security.OpaqueToken;

/** Carries the token of a sign-in. It ends with the browser, at the latest with the token. */
public final class SessionCookie {
    public static final String NAME = "concord-session";
    private static final String ATTRIBUTES = "; Path=/; HttpOnly; SameSite=Lax";

    private SessionCookie() {}

    public static Optional<OpaqueToken> of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(NAME))
                .findFirst()
                .map(Cookie::getValue)
                .flatMap(OpaqueToken::presented);
    }

    /** The header that sets it; written out, since JAX-RS would add what no browser knows. */
    public static String with(OpaqueToken token, boolean secure) {
        return NAME + "=" + token.text() + ATTRIBUTES + (secure ? "; Secure" : "");
    }

    /** The header that takes it away. */
    public static String none(boolean secure) {
        return NAME + "=" + ATTRIBUTES + "; Max-Age=0" + (secure ? "; Secure" : "");
    }
}
