package org.religionscongress.concord.platform.security.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.rest.Paging;
import org.religionscongress.concord.platform.rest.PathId;
import org.religionscongress.concord.platform.security.CurrentSignIn;
import org.religionscongress.concord.platform.security.SignedIn;
import org.religionscongress.concord.platform.security.usecase.EndSignIns;
import org.religionscongress.concord.platform.security.usecase.Proof;
import org.religionscongress.concord.platform.security.usecase.ReadSignIns;
import org.religionscongress.concord.platform.security.web.Outside;

/** Where I am signed in. "Sessions" are those of the Congress. */
@Path("/me/sign-ins")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SignInResource {
    @Inject
    private CurrentSignIn current;

    @Inject
    private ReadSignIns readSignIns;

    @Inject
    private EndSignIns endSignIns;

    @Inject
    private Outside outside;

    @Context
    private HttpServletRequest request;

    @Schema(name = "OwnPassword", description = "The password of who asks, once more.")
    public record OwnPassword(String password) {
        /** Never into a log. */
        @Override
        public String toString() {
            return "OwnPassword[]";
        }
    }

    @GET
    @Operation(summary = "List my sessions: when each began, when and from what it was used last")
    public Page<SignInView> list(@BeanParam Paging paging) {
        SignedIn person = current.person();
        return readSignIns.of(person, paging.offset(), paging.size()).map(token -> SignInView.of(token, person));
    }

    @POST
    @Path("{id}/ending")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "End a session of mine, on every node")
    @APIResponse(responseCode = "204", description = "Ended")
    public Response end(@PathParam("id") String id, OwnPassword given) {
        endSignIns.one(current.person(), PathId.of("sign-in", id), proof(given));
        return Response.noContent().build();
    }

    @POST
    @Path("ending")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "End all sessions of mine but this one, on every node")
    @APIResponse(responseCode = "204", description = "Ended")
    public Response endOthers(OwnPassword given) {
        endSignIns.others(current.person(), proof(given));
        return Response.noContent().build();
    }

    private Proof proof(OwnPassword given) {
        return new Proof(given.password(), null, outside.address(request));
    }
}
