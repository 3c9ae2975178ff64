package org.religionscongress.concord.adoption.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.religionscongress.concord.adoption.usecase.ReadBallot;
import org.religionscongress.concord.membership.rest.CurrentCaller;
import org.religionscongress.concord.platform.rest.PathId;

/** What the hall is shown of a ballot. */
@Path("/documents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class BallotResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private ReadBallot readBallot;

    @GET
    @Path("{id}/ballot")
    @Operation(summary = "Read the ballot: its rule and quorum, who has acted, and once it has closed how many how")
    public BallotView read(@PathParam("id") String id) {
        return BallotView.of(readBallot.read(current.caller(), PathId.of("document", id)));
    }
}
