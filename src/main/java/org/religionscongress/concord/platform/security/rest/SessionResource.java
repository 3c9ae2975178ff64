package org.religionscongress.concord.platform.security.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.religionscongress.concord.platform.openapi.Refuses;
import org.religionscongress.concord.platform.security.Device;
import org.religionscongress.concord.platform.security.Visit;
import org.religionscongress.concord.platform.security.usecase.SignIn;
import org.religionscongress.concord.platform.security.usecase.SignOut;
import org.religionscongress.concord.platform.security.web.Outside;
import org.religionscongress.concord.platform.security.web.SessionCookie;

@RequestScoped
@Path("/session")
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {
    @Inject
    private SignIn signIn;

    @Inject
    private SignOut signOut;

    @Inject
    private Outside outside;

    @Context
    private HttpServletRequest request;

    @Schema(
            name = "Credentials",
            description = "A user name and its password; and where a second factor is set up, the code of the moment or"
                    + " a recovery code.")
    public record Credentials(String username, String password, String code) {
        /** Never into a log. */
        @Override
        public String toString() {
            return "Credentials[" + username + "]";
        }
    }

    public record Session(String username) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sign in; the answer sets the cookie of the session")
    @APIResponseSchema(value = Session.class, responseCode = "200")
    @Refuses(value = "wrong-code", status = 401)
    public Response signIn(Credentials credentials) {
        SignIn.Entered entered = signIn.signIn(
                credentials.username(),
                credentials.password(),
                credentials.code(),
                new Visit(
                        outside.address(request),
                        Device.of(request.getHeader(HttpHeaders.USER_AGENT)),
                        SessionCookie.of(request)));
        return Response.ok(new Session(entered.person().username()))
                .header(HttpHeaders.SET_COOKIE, SessionCookie.with(entered.token(), outside.isSecure(request)))
                .build();
    }

    @DELETE
    @Operation(summary = "Sign out")
    @APIResponse(responseCode = "204", description = "Signed out, on every node")
    public Response signOut() {
        SessionCookie.of(request).ifPresent(signOut::signOut);
        return Response.noContent()
                .header(HttpHeaders.SET_COOKIE, SessionCookie.none(outside.isSecure(request)))
                .build();
    }
}
