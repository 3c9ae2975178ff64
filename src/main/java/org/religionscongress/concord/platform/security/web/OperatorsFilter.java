package org.religionscongress.concord.platform.security.web;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.security.Administrators;

/** The server's pages about itself are for administrators, and its metrics also for who collects them by a token. */
public class OperatorsFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String BEARER = "Bearer ";

    @Inject
    private transient Instance<Administrators> administrators;

    @Inject
    private transient Door door;

    @Inject
    @ConfigProperty(name = "concord.metrics.token")
    private transient Optional<String> token;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Problem> refusal = Paths.isMetrics(request) && hasToken(request) ? Optional.empty() : refusal(request);
        if (refusal.isPresent()) {
            door.refuse(refusal.get(), Door.person(request), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<Problem> refusal(HttpServletRequest request) {
        Optional<UUID> person = Door.person(request);
        if (person.isEmpty()) {
            return Optional.of(Problem.notSignedIn());
        }
        return administrators.stream().anyMatch(some -> some.contains(person.get()))
                ? Optional.empty()
                : Optional.of(Problem.forbidden("This is for administrators."));
    }

    private boolean hasToken(HttpServletRequest request) {
        String given = request.getHeader("Authorization");
        return given != null
                && given.startsWith(BEARER)
                && token.filter(known -> !known.isBlank())
                        .filter(known -> isSame(known, given.substring(BEARER.length())))
                        .isPresent();
    }

    /** In a time that does not tell how much of it is right. */
    private static boolean isSame(String known, String given) {
        return MessageDigest.isEqual(known.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
