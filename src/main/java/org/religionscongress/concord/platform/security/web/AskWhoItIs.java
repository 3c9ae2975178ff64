package org.religionscongress.concord.platform.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.religionscongress.concord.platform.log.RequestReference;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.security.SignedIn;
import org.religionscongress.concord.platform.security.usecase.Authenticate;

/**
 * Finds out who sends a request: by Basic credentials, else by the session cookie, else nobody. Nothing is kept in the
 * server's memory between requests.
 */
@ApplicationScoped
public class AskWhoItIs implements HttpAuthenticationMechanism {
    private static final Logger LOG = Logger.getLogger(AskWhoItIs.class.getName());
    private static final Set<String> GROUPS = Set.of("signed-in");

    @Inject
    private Authenticate authenticate;

    @Inject
    private Outside outside;

    @Inject
    private Door door;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!Paths.asksWhoItIs(request)) {
            return context.doNothing();
        }
        RequestReference.begin(outside.reference(request));
        try {
            Optional<SignedIn> person = person(request);
            if (person.isEmpty()) {
                return context.doNothing();
            }
            if (owesSecondFactor(person.get(), request)) {
                return refuse(secondFactorNeeded(), person.map(SignedIn::personId), request, response);
            }
            return context.notifyContainerAboutLogin(person.get(), GROUPS);
        } catch (Problem refused) {
            return refuse(refused, Optional.empty(), request, response);
        } catch (RuntimeException failure) {
            return refuse(unavailable(failure), Optional.empty(), request, response);
        } finally {
            RequestReference.end();
        }
    }

    private Optional<SignedIn> person(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        return BasicCredentials.isIn(authorization)
                ? Optional.of(byBasic(authorization, outside.address(request)))
                : SessionCookie.of(request).flatMap(authenticate::byToken);
    }

    private SignedIn byBasic(String authorization, String address) {
        BasicCredentials given = BasicCredentials.of(authorization)
                .orElseThrow(() -> Problem.malformed("Authorization", "The Basic credentials cannot be read."));
        return authenticate.byBasic(given.username(), given.password(), address);
    }

    private static boolean owesSecondFactor(SignedIn person, HttpServletRequest request) {
        return person.owesSecondFactor() && !Paths.isForWhoOwesSecondFactor(request);
    }

    private static Problem secondFactorNeeded() {
        return new Problem(
                403,
                "second-factor-needed",
                "A second factor is needed",
                "Your role asks for a second factor. Set one up first, in the browser or by POST"
                        + " /api/me/second-factor; until then nothing else is open to you.");
    }

    private static Problem unavailable(RuntimeException failure) {
        LOG.log(Level.SEVERE, failure, () -> "Nobody could be recognised " + RequestReference.toTell());
        return new Problem(
                        503,
                        "unavailable",
                        "Concord is not available",
                        "Concord cannot tell at this moment who you are. Try again in a moment.")
                .with("retryAfter", 10);
    }

    /** Comes before every filter, so what these would add is added here. */
    private AuthenticationStatus refuse(
            Problem refused, Optional<UUID> person, HttpServletRequest request, HttpServletResponse response) {
        SecurityHeaders.set(request, response, outside.isSecure(request));
        response.setHeader(RequestReference.HEADER, outside.reference(request));
        if (refused.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            // Only to who sent credentials: without them a browser would open a dialog of its own.
            response.setHeader("WWW-Authenticate", "Basic realm=\"Concord\", charset=\"UTF-8\"");
        }
        try {
            door.refuse(refused, person, request, response);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }
}
