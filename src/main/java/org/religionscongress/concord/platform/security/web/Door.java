package org.religionscongress.concord.platform.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.problem.ProblemResponse;
import org.religionscongress.concord.platform.security.SecurityEvent;
import org.religionscongress.concord.platform.security.SecurityLog;
import org.religionscongress.concord.platform.security.SignedIn;

/** Turns a request away before any call is reached, and tells operators of whom is known and may not come in. */
@ApplicationScoped
public class Door {
    @Inject
    private SecurityLog log;

    @Inject
    private Outside outside;

    /** Who sends the request, where that is known already. */
    static Optional<UUID> person(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof SignedIn person
                ? Optional.of(person.personId())
                : Optional.empty();
    }

    void refuse(Problem problem, Optional<UUID> person, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (problem.status() == HttpServletResponse.SC_FORBIDDEN) {
            log.now(SecurityEvent.of("forbidden")
                    .because(problem.slug())
                    .person(person)
                    .from(outside.address(request)));
        }
        ProblemResponse.write(problem, response);
    }
}
