package org.religionscongress.concord.monitoring.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.religionscongress.concord.membership.rest.CurrentCaller;
import org.religionscongress.concord.monitoring.ElementStatistics;
import org.religionscongress.concord.monitoring.ProcessModel;
import org.religionscongress.concord.monitoring.usecase.ReadProcesses;
import org.religionscongress.concord.platform.rest.Page;

/** The process models, for administrators. */
@Path("/monitoring/processes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProcessResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private ReadProcesses readProcesses;

    @Context
    private HttpServletResponse response;

    @GET
    @Operation(summary = "List the process models with their versions, and how many instances stand on each")
    public Page<ProcessModel> all() {
        List<ProcessModel> models = readProcesses.all(current.caller());
        return new Page<>(models, models.size());
    }

    @GET
    @Path("{id}/diagram")
    @Produces(Diagram.XML)
    @Operation(summary = "Read one version of a process model as BPMN 2.0 XML")
    public byte[] diagram(@PathParam("id") String id) {
        return Diagram.kept(readProcesses.diagram(current.caller(), id), response);
    }

    @GET
    @Path("{id}/elements")
    @Operation(summary = "List the elements of one version: what waits there, what was done and how long it took")
    public Page<ElementStatistics> elements(@PathParam("id") String id) {
        List<ElementStatistics> elements = readProcesses.elements(current.caller(), id);
        return new Page<>(elements, elements.size());
    }
}
