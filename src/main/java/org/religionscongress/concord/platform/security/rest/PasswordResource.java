package org.religionscongress.concord.platform.security.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

    public record Forgotten(String username) {}

    public record NewPassword(String token, String password) {
        /** Never into a log. */
        @Override
        public String toString() {
            return "NewPassword[]";
        }
    }

    @POST
    @Path("password-links")
    public Response requestPasswordLink(Forgotten forgotten) {
        requestPasswordLink.request(forgotten.username());
        return Response.accepted().build();
    }

    @POST
    @Path("password")
    public Response setPassword(NewPassword chosen) {
        setPassword.set(chosen.token(), chosen.password());
        return Response.noContent().build();
    }
}
