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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.religionscongress.concord.membership.rest.CurrentCaller;
import org.religionscongress.concord.monitoring.usecase.ReadDocumentProcess;
import org.religionscongress.concord.platform.rest.PathId;

/** The way of one document, for whoever knows of it. */
@Path("/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DocumentProcessResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private ReadDocumentProcess readProcess;

    @Context
    private HttpServletResponse response;

    @GET
    @Path("{id}/process")
    @Operation(summary = "Read where a document stands in its process models, and which way it came")
    public DocumentProcessView get(@PathParam("id") String id) {
        UUID document = PathId.of("document", id);
        return DocumentProcessView.of(document, readProcess.read(current.caller(), document));
    }

    @GET
    @Path("{id}/process/{process}/diagram")
    @Produces(Diagram.XML)
    @Operation(summary = "Read a process model as BPMN 2.0 XML, in the version on which a document runs")
    public byte[] diagram(@PathParam("id") String id, @PathParam("process") String process) {
        return Diagram.kept(readProcess.diagram(current.caller(), PathId.of("document", id), process), response);
    }
}
