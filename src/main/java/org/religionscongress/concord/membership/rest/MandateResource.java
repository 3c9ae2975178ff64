package org.religionscongress.concord.membership.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.religionscongress.concord.membership.Mandate;
import org.religionscongress.concord.membership.usecase.EndMandate;
import org.religionscongress.concord.membership.usecase.ReadMandates;
import org.religionscongress.concord.membership.usecase.RecordMandate;
import org.religionscongress.concord.platform.idempotency.SafeToRepeat;
import org.religionscongress.concord.platform.openapi.Refuses;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.rest.Paging;
import org.religionscongress.concord.platform.rest.PathId;

/** The register of mandates: whose answers a clerk may enter. */
@Path("/mandates")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class MandateResource {
    /** The mandate, or the first of several; and all of them. */
    public record Recorded(UUID id, List<UUID> ids) {}

    @Inject
    private CurrentCaller current;

    @Inject
    private ReadMandates readMandates;

    @Inject
    private RecordMandate recordMandate;

    @Inject
    private EndMandate endMandate;

    @GET
    @Operation(summary = "List the mandates that I may see, also those that are over")
    public Page<MandateView> list(@QueryParam("personId") String personId, @BeanParam Paging paging) {
        UUID holder = PathId.optional("personId", personId);
        return (holder == null
                        ? readMandates.page(current.caller(), paging.offset(), paging.size())
                        : readMandates.heldBy(current.caller(), holder, paging.offset(), paging.size()))
                .map(MandateView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @SafeToRepeat
    @Operation(summary = "Record that somebody may enter the answers of a delegation, of several, or of a member")
    @APIResponseSchema(value = Recorded.class, responseCode = "201", responseDescription = "Created")
    @Refuses("mandate-exists")
    public Response record(RecordMandate.Details details) {
        List<UUID> ids = recordMandate.use(current.caller(), details).stream()
                .map(Mandate::id)
                .toList();
        return Response.created(URI.create("mandates/" + ids.get(0)))
                .entity(new Recorded(ids.get(0), ids))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "End a mandate now; it stays on record")
    @APIResponse(responseCode = "204", description = "Done")
    public Response end(@PathParam("id") String id) {
        endMandate.use(current.caller(), PathId.of("mandate", id));
        return Response.noContent().build();
    }
}
