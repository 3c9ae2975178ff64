package org.religionscongress.concord.membership.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.religionscongress.concord.membership.usecase.ImportPeople;
import org.religionscongress.concord.membership.usecase.ImportReport;
import org.religionscongress.concord.platform.csv.CsvTable;
import org.religionscongress.concord.platform.csv.rest.CsvTableReader;
import org.religionscongress.concord.platform.idempotency.SafeToRepeat;
import org.religionscongress.concord.platform.openapi.Refuses;
import org.religionscongress.concord.platform.rest.Flag;

/** Many people at once, from a file. */
@Path("/people")
@ApplicationScoped
public class PersonImportResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private ImportPeople imports;

    @GET
    @Path("import")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The empty table to be filled in")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(mediaType = CsvTableReader.MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    public Response template() {
        current.caller();
        return CsvTemplate.of("people", ImportPeople.COLUMNS);
    }

    @POST
    @Path("import")
    @Consumes(CsvTableReader.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @SafeToRepeat
    @Operation(summary = "Register the people of a file, all or none; or only say what would happen")
    @APIResponseSchema(value = ImportReport.class, responseCode = "200")
    @Refuses(value = "bad-lines", status = 422)
    public Response take(
            @Parameter(schema = @Schema(type = SchemaType.BOOLEAN, implementation = Boolean.class))
                    @QueryParam("preview")
                    String preview,
            CsvTable table) {
        return Response.ok(imports.use(current.caller(), table, Flag.of("preview", preview)))
                .build();
    }
}
