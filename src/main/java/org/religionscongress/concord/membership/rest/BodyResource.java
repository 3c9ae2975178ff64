package org.religionscongress.concord.membership.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.usecase.ReadBody;
import org.religionscongress.concord.platform.rest.Page;

@Path("/bodies")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class BodyResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private ReadBody readBody;

    @GET
    @Operation(summary = "List the bodies with their sessions and who sits in them")
    public Page<BodyView> list() {
        List<BodyView> bodies = Arrays.stream(Body.values())
                .map(body -> BodyView.of(readBody.use(current.caller(), body)))
                .toList();
        return new Page<>(bodies, bodies.size());
    }
}
