package org.religionscongress.concord.membership.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.religionscongress.concord.membership.usecase.ListDelegations;
import org.religionscongress.concord.membership.usecase.RegisterDelegation;
import org.religionscongress.concord.platform.idempotency.SafeToRepeat;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.rest.Paging;

@Path("/delegations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DelegationResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private ListDelegations listDelegations;

    @Inject
    private RegisterDelegation registerDelegation;

    @GET
    @Operation(summary = "List the delegations in the order of their registration")
    public Page<DelegationView> list(@BeanParam Paging paging) {
        return listDelegations
                .use(current.caller(), paging.offset(), paging.size())
                .map(DelegationView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @SafeToRepeat
    @Operation(summary = "Register a delegation (drafters and administrators)")
    public Response register(RegisterDelegation.Details details) {
        UUID id = registerDelegation.use(current.caller(), details);
        return Response.created(URI.create("delegations/" + id))
                .entity(new CreatedView(id))
                .build();
    }
}
