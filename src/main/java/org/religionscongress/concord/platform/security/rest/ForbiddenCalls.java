package org.religionscongress.concord.platform.security.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.security.Principal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.religionscongress.concord.platform.security.SecurityEvent;
import org.religionscongress.concord.platform.security.SecurityLog;
import org.religionscongress.concord.platform.security.SignedIn;
import org.religionscongress.concord.platform.security.web.Outside;

/** Tells operators of each call that somebody may not make. */
@Provider
@ApplicationScoped
public class ForbiddenCalls implements ContainerResponseFilter {
    @Inject
    private SecurityLog log;

    @Inject
    private Outside outside;

    @Context
    private ResourceInfo resource;

    @Context
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext call, ContainerResponseContext answer) {
        if (answer.getStatus() == Response.Status.FORBIDDEN.getStatusCode() && resource.getResourceMethod() != null) {
            Principal caller = call.getSecurityContext().getUserPrincipal();
            log.now(SecurityEvent.of("forbidden")
                    .person(Optional.ofNullable(caller instanceof SignedIn person ? person.personId() : null))
                    .from(outside.address(request))
                    .call(request.getMethod() + " "
                            + template(resource.getResourceClass(), resource.getResourceMethod())));
        }
    }

    /** The path as the description of the API has it: the one that was asked for may hold anybody's words. */
    static String template(AnnotatedElement... places) {
        return Stream.concat(
                        Stream.of("api"),
                        Arrays.stream(places)
                                .map(place -> place.getAnnotation(Path.class))
                                .filter(path -> path != null)
                                .flatMap(path -> Arrays.stream(path.value().split("/"))))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/", "/", ""));
    }
}
