package org.religionscongress.concord.demo.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.religionscongress.concord.demo.usecase.ReadDemo;
import org.religionscongress.concord.membership.rest.CurrentCaller;

/** What there is to try Concord with. */
@Path("/demo")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DemoResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private ReadDemo readDemo;

    @GET
    @Operation(summary = "Read whether the texts of the demo are being made at this moment")
    public DemoView get() {
        return new DemoView(readDemo.isBeingMade(current.caller()));
    }
}
