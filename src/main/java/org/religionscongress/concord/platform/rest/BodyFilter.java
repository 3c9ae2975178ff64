package org.religionscongress.concord.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.religionscongress.concord.platform.problem.Problem;

/**
 * Refuses a call without the body that it takes, since JAX-RS asks no reader then and would hand on null; and a body in
 * another form than the readers read, which would else be taken for text in UTF-8.
 */
@Provider
public class BodyFilter implements ContainerRequestFilter {
    private static final String JAX_RS = "jakarta.ws.rs.";

    private static final String UPGRADE = "Upgrade";

    /** What comes with it is a call all the same. */
    private static final String HTTP_2 = "HTTP2-Settings";

    /** The server has undone these. */
    private static final Set<String> CODINGS = Set.of("identity", "gzip", "deflate");

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        // Whether there is one is asked only where it matters: the question waits for what may never come.
        if (!takesABody(resource.getResourceMethod())) {
            return;
        }
        // The server takes what follows such a header for another protocol, and finds no end of the body.
        if (request.getHeaders().containsKey(UPGRADE) && !request.getHeaders().containsKey(HTTP_2)) {
            throw Problem.malformed(UPGRADE, "There is no other protocol to change to.");
        }
        if (!request.hasEntity()) {
            throw Problem.malformed("body", "This call takes a body.");
        }
        if (!isInUtf8(request.getMediaType())) {
            throw unsupported(HttpHeaders.CONTENT_TYPE, "A body is in UTF-8.");
        }
        String coding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !CODINGS.contains(coding.strip().toLowerCase(Locale.ROOT))) {
            throw unsupported(HttpHeaders.CONTENT_ENCODING, "A body is sent as it is, or compressed by gzip.");
        }
    }

    static boolean isInUtf8(MediaType type) {
        String charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        return charset == null || charset.equalsIgnoreCase("utf-8");
    }

    private static Problem unsupported(String header, String detail) {
        return new Problem(415, "unsupported-media-type", "Unsupported Media Type", detail).with("field", header);
    }

    /** The body is the parameter that nothing of JAX-RS is said of. */
    private static boolean takesABody(Method method) {
        return method != null
                && Arrays.stream(method.getParameterAnnotations())
                        .anyMatch(annotations -> Arrays.stream(annotations).noneMatch(BodyFilter::isOfJaxRs));
    }

    private static boolean isOfJaxRs(Annotation annotation) {
        return annotation.annotationType().getName().startsWith(JAX_RS);
    }
}
