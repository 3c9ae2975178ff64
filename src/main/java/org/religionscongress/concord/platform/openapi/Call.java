package org.religionscongress.concord.platform.openapi;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.religionscongress.concord.platform.idempotency.SafeToRepeat;
import org.religionscongress.concord.platform.security.web.Paths;

/** One call of the API, and what may be refused of it by its shape alone. */
record Call(HttpMethod verb, String path, Operation operation, Method method, Rights.Of who) {
    private static final Set<HttpMethod> WRITES =
            Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    boolean isSafeToRepeat() {
        return method.isAnnotationPresent(SafeToRepeat.class);
    }

    Refusals refusals() {
        Refusals refusals = new Refusals()
                .with(400, "malformed-request")
                .with(401, "wrong-credentials", "second-factor-asked")
                .with(406, "not-acceptable")
                .with(429, "too-many-attempts")
                .with(500, "internal-error")
                .with(503, "busy", "unavailable");
        if (!who.isEverybody()) {
            refusals.with(401, "not-signed-in");
        }
        if (!Paths.isForWhoOwesSecondFactor(path)) {
            refusals.with(403, "second-factor-needed");
        }
        if (who.isForSome()) {
            refusals.with(403, "forbidden");
        }
        if (who.isHiddenFromSome() || has(Parameter.In.PATH)) {
            refusals.with(404, "not-found");
        }
        if (WRITES.contains(verb)) {
            refusals.with(403, "foreign-origin").with(409, "changed-meanwhile");
        }
        if (operation.getRequestBody() != null) {
            refusals.with(413, "too-large").with(415, "unsupported-media-type");
        }
        if (operation.getRequestBody() != null || has(Parameter.In.QUERY) || isSafeToRepeat()) {
            refusals.with(422, "invalid-field");
        }
        if (takes("If-Match")) {
            refusals.with(412, "changed-meanwhile").with(428, "precondition-required");
        }
        for (Refuses own : method.getAnnotationsByType(Refuses.class)) {
            refusals.with(own.status(), own.value());
        }
        return refusals;
    }

    private boolean has(Parameter.In place) {
        return parameters().stream().anyMatch(parameter -> parameter.getIn() == place);
    }

    private boolean takes(String header) {
        return parameters().stream().anyMatch(parameter -> parameter.getName().equals(header));
    }

    private List<Parameter> parameters() {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }
}
