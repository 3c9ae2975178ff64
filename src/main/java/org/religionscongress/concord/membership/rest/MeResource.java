package org.religionscongress.concord.membership.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.religionscongress.concord.membership.usecase.ReadMyself;
import org.religionscongress.concord.platform.security.CurrentSignIn;

@Path("/me")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private CurrentSignIn signIn;

    @Inject
    private ReadMyself readMyself;

    @GET
    @Operation(summary = "Read who is signed in and what that person holds now")
    public MeView get() {
        return MeView.of(readMyself.use(current.caller()), signIn.person().owesSecondFactor());
    }
}
