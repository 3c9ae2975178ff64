package org.religionscongress.concord.membership.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.religionscongress.concord.membership.Session;
import org.religionscongress.concord.membership.usecase.AccreditDelegation;
import org.religionscongress.concord.membership.usecase.CorrectSession;
import org.religionscongress.concord.membership.usecase.ListSessions;
import org.religionscongress.concord.membership.usecase.ReadSession;
import org.religionscongress.concord.membership.usecase.RegisterSession;
import org.religionscongress.concord.platform.idempotency.SafeToRepeat;
import org.religionscongress.concord.platform.openapi.Refuses;
import org.religionscongress.concord.platform.rest.IfMatch;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.rest.Paging;
import org.religionscongress.concord.platform.rest.PathId;

@Path("/sessions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private ListSessions listSessions;

    @Inject
    private ReadSession readSession;

    @Inject
    private RegisterSession registerSession;

    @Inject
    private CorrectSession correctSession;

    @Inject
    private AccreditDelegation accreditDelegation;

    @GET
    @Operation(summary = "List the sessions of the bodies, the one that opens last first")
    public Page<SessionView> list(@BeanParam Paging paging) {
        return listSessions
                .use(current.caller(), paging.offset(), paging.size())
                .map(SessionView::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a session and which delegations are accredited to it")
    @APIResponseSchema(value = SessionView.class, responseCode = "200")
    public Response get(@PathParam("id") String id) {
        ReadSession.Answer answer = readSession.use(current.caller(), PathId.of("session", id));
        String version = IfMatch.tag(answer.session().version());
        return Response.ok(SessionView.of(answer.session(), answer.delegationIds(), version))
                .header("ETag", version)
                .build();
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Correct title, place and times of a session; If-Match carries the ETag that was read")
    @APIResponseSchema(value = SessionView.class, responseCode = "200")
    @Refuses("session-opened")
    public Response correct(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, CorrectSession.Details details) {
        correctSession.use(current.caller(), PathId.of("session", id), details, IfMatch.version(ifMatch));
        return get(id);
    }

    @PUT
    @Path("{id}/delegations/{delegationId}")
    @Operation(summary = "Let a delegation take part in a session from now on (drafters and administrators)")
    public void accredit(@PathParam("id") String id, @PathParam("delegationId") String delegationId) {
        accreditDelegation.accredit(current.caller(), PathId.of("session", id), PathId.of("delegation", delegationId));
    }

    @DELETE
    @Path("{id}/delegations/{delegationId}")
    @Operation(summary = "Let a delegation take part in a session no more (drafters and administrators)")
    public void endAccreditation(@PathParam("id") String id, @PathParam("delegationId") String delegationId) {
        accreditDelegation.end(current.caller(), PathId.of("session", id), PathId.of("delegation", delegationId));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @SafeToRepeat
    @Operation(summary = "Register a session and accredit delegations to it (drafters and administrators)")
    @APIResponseSchema(value = SessionView.class, responseCode = "201", responseDescription = "Created")
    @Refuses("session-exists")
    public Response register(RegisterSession.Details details) {
        Session session = registerSession.use(current.caller(), details);
        return Response.created(URI.create("sessions/" + session.id()))
                .entity(SessionView.of(session))
                .build();
    }
}
