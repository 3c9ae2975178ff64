package org.religionscongress.concord.platform.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.religionscongress.concord.platform.log.RequestReference;

/** How a request looks from outside: behind a proxy the server itself sees only the proxy. */
@ApplicationScoped
public class Outside {
    private static final String REFERENCE = RequestReference.class.getName();

    @Inject
    @ConfigProperty(name = "concord.behind-proxy", defaultValue = "false")
    private boolean behindProxy;

    public boolean isSecure(HttpServletRequest request) {
        return forwarded(request, "X-Forwarded-Proto")
                .map(scheme -> scheme.equalsIgnoreCase("https"))
                .orElseGet(request::isSecure);
    }

    /** The origin that a page of ours has, such as {@code https://concord.example.org}. */
    public String origin(HttpServletRequest request) {
        String scheme = isSecure(request) ? "https" : "http";
        String host = forwarded(request, "X-Forwarded-Host")
                .or(() -> Optional.ofNullable(request.getHeader("Host")))
                .orElseGet(request::getServerName);
        return (scheme + "://" + host).toLowerCase(Locale.ROOT);
    }

    /** The address of who asks. A proxy appends to the list it is given, so only its last entry is the proxy's word. */
    public String address(HttpServletRequest request) {
        return forwarded(request, "X-Forwarded-For").orElseGet(request::getRemoteAddr);
    }

    /** Under what the request stands in the log: as the proxy calls it, or by a name of ours; always the same. */
    public String reference(HttpServletRequest request) {
        if (request.getAttribute(REFERENCE) == null) {
            request.setAttribute(REFERENCE, RequestReference.of(forwarded(request, RequestReference.HEADER)));
        }
        return request.getAttribute(REFERENCE).toString();
    }

    private Optional<String> forwarded(HttpServletRequest request, String header) {
        String value = behindProxy ? request.getHeader(header) : null;
        return Optional.ofNullable(value)
                .map(list -> list.substring(list.lastIndexOf(',') + 1).strip())
                .filter(last -> !last.isEmpty());
    }
}
