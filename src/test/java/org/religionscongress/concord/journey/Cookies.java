package org.religionscongress.concord.journey;

import java.net.HttpCookie;
import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The cookies of one account, kept as a browser would for a single address. */
final class Cookies {

    private final Map<String, String> values = new TreeMap<>();

    synchronized void takeFrom(HttpHeaders headers) {
        for (String line : headers.allValues("Set-Cookie")) {
            for (HttpCookie cookie : HttpCookie.parse(line)) {
                if (cookie.getMaxAge() == 0) {
                    values.remove(cookie.getName());
                } else {
                    values.put(cookie.getName(), cookie.getValue());
                }
            }
        }
    }

    synchronized Optional<String> header() {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(values.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; ")));
    }
}
