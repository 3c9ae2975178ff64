package org.religionscongress.concord.inbox.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.religionscongress.concord.inbox.usecase.FindActsOnBehalf;
import org.religionscongress.concord.inbox.usecase.ReadAsked;
import org.religionscongress.concord.membership.rest.CurrentCaller;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.rest.Paging;
import org.religionscongress.concord.platform.rest.PathId;

/** A clerk's desk, over all documents: what may be entered, what was, and what waits for a second person. */
@Path("/acts-on-behalf")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ClerksDeskResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private ReadAsked readAsked;

    @Inject
    private FindActsOnBehalf findActs;

    @GET
    @Operation(summary = "List what waits for me as the second person (filter: to-decide) or what I entered (mine)")
    public Page<ActOnBehalfView> find(
            @Parameter(schema = @Schema(enumeration = {"to-decide", "mine"})) @QueryParam("filter") String filter,
            @QueryParam("documentId") String documentId,
            @BeanParam Paging paging) {
        FindActsOnBehalf.Question question =
                new FindActsOnBehalf.Question(filter, PathId.optional("documentId", documentId));
        return findActs.find(current.caller(), question, paging.offset(), paging.size())
                .map(ActOnBehalfView::of);
    }

    @GET
    @Path("asked")
    @Operation(summary = "List what the sides are asked now for which I enter answers")
    public Page<AskedView> asked(@QueryParam("documentId") String documentId, @BeanParam Paging paging) {
        return readAsked
                .read(current.caller(), PathId.optional("documentId", documentId), paging.offset(), paging.size())
                .map(AskedView::of);
    }
}
