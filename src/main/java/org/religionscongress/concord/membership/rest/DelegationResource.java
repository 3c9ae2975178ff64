package org.religionscongress.concord.membership.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.religionscongress.concord.membership.Delegation;
import org.religionscongress.concord.membership.usecase.CorrectDelegation;
import org.religionscongress.concord.membership.usecase.ListDelegations;
import org.religionscongress.concord.membership.usecase.ReadDelegation;
import org.religionscongress.concord.membership.usecase.RegisterDelegation;
import org.religionscongress.concord.platform.idempotency.SafeToRepeat;
import org.religionscongress.concord.platform.rest.IfMatch;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.rest.Paging;
import org.religionscongress.concord.platform.rest.PathId;

@Path("/delegations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DelegationResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private ListDelegations listDelegations;

    @Inject
    private ReadDelegation readDelegation;

    @Inject
    private RegisterDelegation registerDelegation;

    @Inject
    private CorrectDelegation correctDelegation;

    @GET
    @Operation(summary = "List the delegations in the order of their registration")
    public Page<DelegationView> list(@QueryParam("q") String words, @BeanParam Paging paging) {
        return listDelegations
                .use(current.caller(), words, paging.offset(), paging.size())
                .map(DelegationView::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a delegation; its ETag is for who corrects it")
    @APIResponseSchema(value = DelegationView.class, responseCode = "200")
    public Response get(@PathParam("id") String id) {
        return answer(readDelegation.use(current.caller(), PathId.of("delegation", id)));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Correct what the register says of a delegation; If-Match carries the ETag that was read")
    @APIResponseSchema(value = DelegationView.class, responseCode = "200")
    public Response correct(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, RegisterDelegation.Details details) {
        correctDelegation.use(current.caller(), PathId.of("delegation", id), details, IfMatch.version(ifMatch));
        return get(id);
    }

    private static Response answer(Delegation delegation) {
        String version = IfMatch.tag(delegation.version());
        return Response.ok(DelegationView.of(delegation, version))
                .header("ETag", version)
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @SafeToRepeat
    @Operation(summary = "Register a delegation (drafters and administrators)")
    @APIResponseSchema(value = CreatedView.class, responseCode = "201", responseDescription = "Created")
    public Response register(RegisterDelegation.Details details) {
        UUID id = registerDelegation.use(current.caller(), details);
        return Response.created(URI.create("delegations/" + id))
                .entity(new CreatedView(id))
                .build();
    }
}
