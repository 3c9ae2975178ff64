package org.religionscongress.concord.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.religionscongress.concord.platform.problem.Problem;

/** Refuses a call without the body that it takes: JAX-RS asks no reader then, and would hand on null. */
@Provider
public class MissingBodyFilter implements ContainerRequestFilter {
    private static final String JAX_RS = "jakarta.ws.rs.";

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.hasEntity() && takesABody(resource.getResourceMethod())) {
            throw Problem.malformed("body", "This call takes a body.");
        }
    }

    /** The body is the parameter that nothing of JAX-RS is said of. */
    private static boolean takesABody(Method method) {
        return method != null
                && Arrays.stream(method.getParameterAnnotations())
                        .anyMatch(annotations -> Arrays.stream(annotations).noneMatch(MissingBodyFilter::isOfJaxRs));
    }

    private static boolean isOfJaxRs(Annotation annotation) {
        return annotation.annotationType().getName().startsWith(JAX_RS);
    }
}
