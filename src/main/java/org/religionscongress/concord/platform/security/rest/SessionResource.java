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

    /** The code is that of the moment or a recovery code; asked for where a second factor is set up. */
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
    public Response signIn(Credentials credentials) {
        SignIn.Entered entered = signIn.signIn(
                credentials.username(),
                credentials.password(),
                credentials.code(),
                outside.address(request),
                SessionCookie.of(request));
        return Response.ok(new Session(entered.person().username()))
                .header(HttpHeaders.SET_COOKIE, SessionCookie.with(entered.token(), outside.isSecure(request)))
                .build();
    }

    @DELETE
    public Response signOut() {
        SessionCookie.of(request).ifPresent(signOut::signOut);
        return Response.noContent()
                .header(HttpHeaders.SET_COOKIE, SessionCookie.none(outside.isSecure(request)))
                .build();
    }
}
