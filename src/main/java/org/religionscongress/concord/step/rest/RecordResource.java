package org.religionscongress.concord.step.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.religionscongress.concord.document.rest.RevisionNumber;
import org.religionscongress.concord.membership.rest.CurrentCaller;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.rest.Paging;
import org.religionscongress.concord.platform.rest.PathId;
import org.religionscongress.concord.step.usecase.ReadPositions;
import org.religionscongress.concord.step.usecase.ReadRecord;

/** What happened to a document, and what was said of it. */
@Path("/documents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class RecordResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private ReadRecord readRecord;

    @Inject
    private ReadPositions readPositions;

    @Inject
    private PositionViews positions;

    @GET
    @Path("{id}/record")
    @Operation(
            summary =
                    "Read the record of a document: who did what, when, on which revision; and whether it is verified")
    public RecordView record(@PathParam("id") String id, @BeanParam Paging paging) {
        return RecordView.of(
                readRecord.read(current.caller(), PathId.of("document", id), paging.offset(), paging.size()));
    }

    @GET
    @Path("{id}/positions")
    @Operation(summary = "Read what delegations and members said of a document, as far as it is open to the reader")
    public Page<PositionView> positions(
            @PathParam("id") String id, @QueryParam("revision") String revision, @BeanParam Paging paging) {
        return positions.of(
                current.caller(),
                readPositions.read(
                        current.caller(),
                        PathId.of("document", id),
                        RevisionNumber.optional("revision", revision),
                        paging.offset(),
                        paging.size()));
    }
}
