package org.religionscongress.concord.platform.security.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * From where a browser says that a write comes. Browsers say so in one of three headers; what says nothing is no page
 * of another site.
 */
record WriteOrigin(String method, String origin, String fetchSite, String referer) {
    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    boolean isForeignTo(String own) {
        if (!WRITES.contains(method)) {
            return false;
        }
        if (origin != null) {
            return !isSame(origin, own);
        }
        if (fetchSite != null) {
            return !OURS.contains(fetchSite);
        }
        return referer != null && !isSame(referer, own);
    }

    private static boolean isSame(String one, String other) {
        Optional<String> known = canonical(one);
        return known.isPresent() && known.equals(canonical(other));
    }

    /** Empty where it is nobody's, as the origin {@code null} is. */
    private static Optional<String> canonical(String address) {
        try {
            URI uri = new URI(address);
            if (uri.getScheme() == null || uri.getHost() == null) {
                return Optional.empty();
            }
            String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            int usual = scheme.equals("https") ? 443 : 80;
            int port = uri.getPort() >= 0 ? uri.getPort() : usual;
            return Optional.of(scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + ":" + port);
        } catch (URISyntaxException noOrigin) {
            return Optional.empty();
        }
    }
}
