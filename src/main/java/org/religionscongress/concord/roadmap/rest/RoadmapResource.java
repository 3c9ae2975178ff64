package org.religionscongress.concord.roadmap.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.religionscongress.concord.membership.rest.CurrentCaller;
import org.religionscongress.concord.platform.openapi.Refuses;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.rest.Choice;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.rest.Paging;
import org.religionscongress.concord.platform.rest.PathId;
import org.religionscongress.concord.roadmap.ItemStatus;
import org.religionscongress.concord.roadmap.usecase.ReadPromises;
import org.religionscongress.concord.roadmap.usecase.ReadRoadmap;

/** How the provisions of adopted texts are carried out. */
@Path("/roadmap")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class RoadmapResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private ReadRoadmap readRoadmap;

    @Inject
    private ReadPromises readPromises;

    @Inject
    private ItemViews views;

    @GET
    @Operation(
            summary = "List the items of the road map, or with documentId the operative points of an adopted text,"
                    + " each with the items that carry it out")
    @APIResponseSchema(value = Page.class, responseCode = "200")
    @Refuses(value = "not-found", status = 404)
    public Page<?> find(
            @QueryParam("documentId") String documentId,
            @Parameter(schema = @Schema(implementation = ItemStatus.class)) @QueryParam("status") String status,
            @BeanParam Paging paging) {
        UUID document = PathId.optional("documentId", documentId);
        ItemStatus wanted = Choice.optional("status", status, ItemStatus.class);
        if (document == null) {
            return readRoadmap
                    .items(current.caller(), wanted, paging.offset(), paging.size())
                    .map(views::inList);
        }
        if (wanted != null) {
            throw Problem.invalid("status", "The points of a text are listed with all that carries them out.");
        }
        return readRoadmap
                .points(current.caller(), document, paging.offset(), paging.size())
                .map(views::point);
    }

    @GET
    @Path("texts")
    @Operation(summary = "List the adopted texts with how much of each is carried out, those most behind first")
    public Page<PromisesView> texts(@BeanParam Paging paging) {
        return readPromises
                .all(current.caller(), paging.offset(), paging.size())
                .map(PromisesView::of);
    }

    @GET
    @Path("items/{id}")
    @Operation(summary = "Read one item of the road map with its reports")
    public ItemView item(@PathParam("id") String id) {
        return views.whole(readRoadmap.item(current.caller(), PathId.of("road map item", id)));
    }
}
