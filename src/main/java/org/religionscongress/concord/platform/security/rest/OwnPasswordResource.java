package org.religionscongress.concord.platform.security.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.religionscongress.concord.platform.security.CurrentSignIn;
import org.religionscongress.concord.platform.security.OpaqueToken;
import org.religionscongress.concord.platform.security.usecase.ChangePassword;
import org.religionscongress.concord.platform.security.usecase.Proof;
import org.religionscongress.concord.platform.security.web.Outside;
import org.religionscongress.concord.platform.security.web.SessionCookie;

/** My own password. */
@Path("/me/password")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnPasswordResource {
    @Inject
    private CurrentSignIn current;

    @Inject
    private ChangePassword changePassword;

    @Inject
    private Outside outside;

    @Context
    private HttpServletRequest request;

    @Schema(name = "ChangedPassword", description = "The password of now, and the one chosen in its place.")
    public record Changed(String password, String newPassword) {
        /** Never into a log. */
        @Override
        public String toString() {
            return "Changed[]";
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change my password; the session goes on under another cookie")
    @APIResponse(responseCode = "204", description = "Changed; every other session of the person has ended")
    public Response change(Changed given) {
        Proof old = new Proof(given.password(), null, outside.address(request));
        Optional<OpaqueToken> token = changePassword.change(current.person(), old, given.newPassword());
        Response.ResponseBuilder answer = Response.noContent();
        token.ifPresent(
                known -> answer.header(HttpHeaders.SET_COOKIE, SessionCookie.with(known, outside.isSecure(request))));
        return answer.build();
    }
}
