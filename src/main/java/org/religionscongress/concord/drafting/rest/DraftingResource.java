package org.religionscongress.concord.drafting.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Draft;
import org.religionscongress.concord.document.ImportedText;
import org.religionscongress.concord.document.Provision;
import org.religionscongress.concord.document.ProvisionText;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.document.usecase.ReadDocument;
import org.religionscongress.concord.drafting.usecase.PreviewDraft;
import org.religionscongress.concord.drafting.usecase.StartDocument;
import org.religionscongress.concord.drafting.usecase.WriteDraft;
import org.religionscongress.concord.membership.rest.CurrentCaller;
import org.religionscongress.concord.platform.idempotency.SafeToRepeat;
import org.religionscongress.concord.platform.json.Answers;
import org.religionscongress.concord.platform.openapi.Refuses;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.rest.IfMatch;
import org.religionscongress.concord.platform.rest.PathId;

/** What drafters do: start a document, and write its text. */
@Path("/documents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DraftingResource {
    /** A document that has just begun. */
    public record StartedView(UUID id, Stage stage, List<String> unrecognised) {}

    /** The working text in one language, and in which there is one: its provisions, and the plain text that is read back as the same. */
    public record DraftView(
            String language,
            List<String> languages,
            List<Provision> provisions,
            String text,
            Instant writtenAt,
            String version,
            List<String> unrecognised) {}

    /** How a text would be recognised. */
    public record PreviewView(String language, List<Provision> provisions, List<String> unrecognised) {}

    @Inject
    private CurrentCaller current;

    @Inject
    private StartDocument startDocument;

    @Inject
    private WriteDraft writeDraft;

    @Inject
    private PreviewDraft previewDraft;

    @Inject
    private ReadDocument readDocument;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @SafeToRepeat
    @Operation(summary = "Start a document from a plain text; a road map item also names what it carries out")
    @RequestBody(content = @Content(schema = @Schema(implementation = StartDocument.Request.class)))
    @APIResponseSchema(value = StartedView.class, responseCode = "201", responseDescription = "Created")
    public Response start(JsonObject request) {
        StartDocument.Started started =
                startDocument.start(current.caller(), Answers.read(request, StartDocument.Request.class), request);
        Document document = started.document();
        return Response.created(URI.create("documents/" + document.id()))
                .entity(new StartedView(document.id(), document.stage(), started.unrecognised()))
                .build();
    }

    @GET
    @Path("{id}/draft")
    @Operation(summary = "Read the working text (drafters and the Head)")
    @APIResponseSchema(value = DraftView.class, responseCode = "200")
    public Response draft(@PathParam("id") String id, @QueryParam("language") String language) {
        List<Draft> drafts = readDocument.drafts(current.caller(), PathId.of("document", id));
        Draft draft = drafts.stream()
                .filter(one -> language == null || one.language().equals(language))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("draft"));
        return answer(draft, languages(drafts), List.of());
    }

    @PUT
    @Path("{id}/draft")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write the working text anew; If-Match carries the ETag that was read")
    @APIResponseSchema(value = DraftView.class, responseCode = "200")
    @Refuses({"wrong-stage", "suspended"})
    public Response write(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, WriteDraft.Request request) {
        WriteDraft.Written written =
                writeDraft.write(current.caller(), PathId.of("document", id), request, IfMatch.version(ifMatch));
        return answer(written.draft(), written.languages(), written.unrecognised());
    }

    @POST
    @Path("{id}/draft/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "See how a text would be recognised, without keeping it")
    @Refuses("wrong-stage")
    public PreviewView preview(@PathParam("id") String id, WriteDraft.Request request) {
        ImportedText text = previewDraft.preview(current.caller(), PathId.of("document", id), request);
        return new PreviewView(text.language(), text.provisions(), text.unrecognised());
    }

    private static List<String> languages(List<Draft> drafts) {
        return drafts.stream().map(Draft::language).toList();
    }

    private static Response answer(Draft draft, List<String> languages, List<String> unrecognised) {
        String version = IfMatch.tag(draft.version());
        return Response.ok(new DraftView(
                        draft.language(),
                        languages,
                        draft.provisions().items(),
                        new ProvisionText().asPlainText(draft.provisions().items()),
                        draft.writtenAt(),
                        version,
                        unrecognised))
                .header("ETag", version)
                .build();
    }
}
