package org.religionscongress.concord.membership.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.religionscongress.concord.membership.Mandate;
import org.religionscongress.concord.membership.usecase.EndMandate;
import org.religionscongress.concord.membership.usecase.NameAssistant;
import org.religionscongress.concord.membership.usecase.ReadMandates;
import org.religionscongress.concord.platform.idempotency.SafeToRepeat;
import org.religionscongress.concord.platform.openapi.Refuses;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.rest.PathId;

/** Those who read along with me and prepare my answers. */
@Path("/me/assistants")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AssistantResource {
    /** Who is to be an assistant: by id, or by user name. */
    @Schema(name = "NameAssistant", description = "Who is to be an assistant: by id, or by user name.")
    public record Naming(UUID personId, String username) {}

    @Inject
    private CurrentCaller current;

    @Inject
    private ReadMandates readMandates;

    @Inject
    private NameAssistant nameAssistant;

    @Inject
    private EndMandate endMandate;

    @GET
    @Operation(summary = "List my assistants")
    public Page<MandateView> list() {
        List<MandateView> mine = readMandates.assistants(current.caller()).stream()
                .map(MandateView::of)
                .toList();
        return new Page<>(mine, mine.size());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @SafeToRepeat
    @Operation(summary = "Name an assistant, who reads what I read and prepares what I answer")
    @APIResponseSchema(value = CreatedView.class, responseCode = "201", responseDescription = "Created")
    @Refuses("mandate-exists")
    public Response name(Naming naming) {
        Mandate named = naming.personId() == null
                ? nameAssistant.use(current.caller(), naming.username())
                : nameAssistant.use(current.caller(), naming.personId());
        UUID id = named.id();
        return Response.created(URI.create("me/assistants/" + id))
                .entity(new CreatedView(id))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Have an assistant no longer")
    @APIResponse(responseCode = "204", description = "Done")
    public Response end(@PathParam("id") String id) {
        endMandate.ofAssistant(current.caller(), PathId.of("assistant", id));
        return Response.noContent().build();
    }
}
