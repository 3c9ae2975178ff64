package org.religionscongress.concord.membership.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.religionscongress.concord.membership.usecase.ImportAccreditations;
import org.religionscongress.concord.membership.usecase.ImportReport;
import org.religionscongress.concord.membership.usecase.ReadSession;
import org.religionscongress.concord.platform.csv.CsvTable;
import org.religionscongress.concord.platform.csv.rest.CsvTableReader;
import org.religionscongress.concord.platform.idempotency.SafeToRepeat;
import org.religionscongress.concord.platform.openapi.Refuses;
import org.religionscongress.concord.platform.rest.Flag;
import org.religionscongress.concord.platform.rest.PathId;

/** Many accreditations at once, from a file. */
@Path("/sessions")
@ApplicationScoped
public class AccreditationImportResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private ReadSession readSession;

    @Inject
    private ImportAccreditations imports;

    @GET
    @Path("{id}/delegations/import")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The empty table to be filled in")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(mediaType = CsvTableReader.MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    public Response template(@PathParam("id") String id) {
        readSession.use(current.caller(), PathId.of("session", id));
        return CsvTemplate.of("accreditations", ImportAccreditations.COLUMNS);
    }

    @POST
    @Path("{id}/delegations/import")
    @Consumes(CsvTableReader.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @SafeToRepeat
    @Operation(summary = "Accredit the delegations of a file to a session, all or none; or only say what would happen")
    @APIResponseSchema(value = ImportReport.class, responseCode = "200")
    @Refuses(value = "bad-lines", status = 422)
    public Response take(
            @PathParam("id") String id,
            @Parameter(schema = @Schema(type = SchemaType.BOOLEAN, implementation = Boolean.class))
                    @QueryParam("preview")
                    String preview,
            CsvTable table) {
        return Response.ok(imports.use(current.caller(), PathId.of("session", id), table, Flag.of("preview", preview)))
                .build();
    }
}
