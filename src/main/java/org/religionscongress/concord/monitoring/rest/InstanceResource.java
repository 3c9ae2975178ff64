package org.religionscongress.concord.monitoring.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.religionscongress.concord.membership.rest.CurrentCaller;
import org.religionscongress.concord.monitoring.Instance;
import org.religionscongress.concord.monitoring.usecase.ReadInstances;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.rest.Paging;
import org.religionscongress.concord.platform.rest.PathId;

/** The process instances, for administrators: titles and stages, never texts. */
@Path("/monitoring/instances")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class InstanceResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private ReadInstances readInstances;

    @GET
    @Operation(summary = "Find process instances, running and ended, the newest first")
    public Page<Instance> find(@BeanParam InstanceFilter filter, @BeanParam Paging paging) {
        return readInstances.find(current.caller(), filter.question(), paging.offset(), paging.size());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read one process instance: where it stands, which way it came, what it knows")
    public InstanceView get(@PathParam("id") String id) {
        return InstanceView.of(readInstances.read(current.caller(), PathId.of("process instance", id)));
    }
}
