package org.religionscongress.concord.platform.attachment.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.religionscongress.concord.platform.attachment.Attachment;
import org.religionscongress.concord.platform.attachment.Scan;
import org.religionscongress.concord.platform.attachment.usecase.KeepAttachment;
import org.religionscongress.concord.platform.attachment.usecase.ReadAttachment;
import org.religionscongress.concord.platform.idempotency.SafeToRepeat;
import org.religionscongress.concord.platform.openapi.Refuses;
import org.religionscongress.concord.platform.rest.PathId;
import org.religionscongress.concord.platform.security.CurrentSignIn;

/** Scans of letters and pictures, given before they are used. */
@Path("/attachments")
@ApplicationScoped
public class AttachmentResource {
    /** What was kept. */
    public record Kept(UUID id, String sha256, int size, String type, String name) {}

    @Inject
    private CurrentSignIn current;

    @Inject
    private KeepAttachment keepAttachment;

    @Inject
    private ReadAttachment readAttachment;

    @POST
    @Consumes({"application/pdf", "image/png", "image/jpeg", "image/webp", "image/tiff"})
    @Produces(MediaType.APPLICATION_JSON)
    @SafeToRepeat
    @Operation(summary = "Give a PDF or an image of at most 10 MB, to be used within a day")
    @APIResponseSchema(value = Kept.class, responseCode = "201", responseDescription = "Created")
    @Refuses("too-many-attachments")
    public Response keep(@QueryParam("name") String name, Scan scan) {
        Attachment kept = keepAttachment.keep(current.person().personId(), scan, name);
        return Response.created(URI.create("attachments/" + kept.id()))
                .entity(new Kept(
                        kept.id(), kept.sha256(), kept.size(), kept.format().mediaType(), kept.fileName()))
                .build();
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Read an attachment, as a file to be saved")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(@PathParam("id") String id) {
        Attachment attachment = readAttachment.read(current.person().personId(), PathId.of("attachment", id));
        return Response.ok(content(attachment), attachment.format().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, attachment.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(attachment))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private StreamingOutput content(Attachment attachment) {
        return out -> {
            Optional<byte[]> piece = readAttachment.piece(attachment, 0);
            for (int place = 1; piece.isPresent(); place++) {
                out.write(piece.get());
                piece = readAttachment.piece(attachment, place);
            }
        };
    }

    /** Never shown in place: whoever opens it does so by a programme of their own. */
    private static String disposition(Attachment attachment) {
        return "attachment; filename=\"scan." + attachment.format().extension() + "\"; filename*=UTF-8''"
                + URLEncoder.encode(attachment.fileName(), StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A");
    }
}
