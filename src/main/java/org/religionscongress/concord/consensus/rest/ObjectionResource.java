package org.religionscongress.concord.consensus.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.religionscongress.concord.consensus.usecase.RaiseObjection;
import org.religionscongress.concord.document.rest.DocumentView;
import org.religionscongress.concord.document.rest.DocumentViews;
import org.religionscongress.concord.membership.rest.CurrentCaller;
import org.religionscongress.concord.platform.idempotency.SafeToRepeat;
import org.religionscongress.concord.platform.openapi.Refuses;
import org.religionscongress.concord.platform.rest.PathId;

/** Objections to a text under the silence procedure. */
@Path("/documents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ObjectionResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private RaiseObjection raiseObjection;

    @Inject
    private DocumentViews views;

    @POST
    @Path("{id}/objections")
    @Consumes(MediaType.APPLICATION_JSON)
    @SafeToRepeat
    @Operation(summary = "Object in writing: the silence is broken at once, for everyone (members of the Secretariat)")
    @Refuses({"nothing-runs", "step-closed", "deadline-passed", "suspended"})
    public DocumentView raise(@PathParam("id") String id, RaiseObjection.Request request) {
        return views.of(raiseObjection.raise(current.caller(), PathId.of("document", id), request));
    }
}
