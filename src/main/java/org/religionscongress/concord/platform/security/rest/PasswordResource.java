package org.religionscongress.concord.platform.security.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.religionscongress.concord.platform.openapi.Refuses;
import org.religionscongress.concord.platform.security.usecase.RequestPasswordLink;
import org.religionscongress.concord.platform.security.usecase.SetPassword;

@ApplicationScoped
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PasswordResource {
    @Inject
    private RequestPasswordLink requestPasswordLink;

    @Inject
    private SetPassword setPassword;

    @Schema(name = "ForgottenPassword", description = "Who has forgotten a password.")
    public record Forgotten(String username) {}

    @Schema(name = "NewPassword", description = "The token of the link, and the password chosen.")
    public record NewPassword(String token, String password) {
        /** Never into a log. */
        @Override
        public String toString() {
            return "NewPassword[]";
        }
    }

    @POST
    @Path("password-links")
    @Operation(summary = "Ask for a link to set a password that was forgotten")
    @APIResponse(responseCode = "202", description = "If there is such an account, a link goes to its address")
    public Response requestPasswordLink(Forgotten forgotten) {
        requestPasswordLink.request(forgotten.username());
        return Response.accepted().build();
    }

    @POST
    @Path("password")
    @Operation(summary = "Set a password by a link, once")
    @APIResponse(responseCode = "204", description = "Set; every session of the person has ended")
    @Refuses(value = "link-not-valid", status = 422)
    public Response setPassword(NewPassword chosen) {
        setPassword.set(chosen.token(), chosen.password());
        return Response.noContent().build();
    }
}
