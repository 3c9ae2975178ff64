package org.religionscongress.concord.document.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.document.usecase.CompareRevisions;
import org.religionscongress.concord.document.usecase.FindDocuments;
import org.religionscongress.concord.document.usecase.ReadDocument;
import org.religionscongress.concord.membership.rest.CurrentCaller;
import org.religionscongress.concord.platform.rest.Choice;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.rest.Paging;
import org.religionscongress.concord.platform.rest.PathId;

/** Documents as their readers see them. */
@Path("/documents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DocumentResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private FindDocuments findDocuments;

    @Inject
    private ReadDocument readDocument;

    @Inject
    private CompareRevisions compareRevisions;

    @Inject
    private DocumentViews views;

    @GET
    @Operation(summary = "Find documents by kind, stage and words of their title")
    public Page<DocumentView> find(
            @Parameter(schema = @Schema(implementation = DocumentKind.class)) @QueryParam("kind") String kind,
            @Parameter(schema = @Schema(implementation = Stage.class)) @QueryParam("stage") String stage,
            @QueryParam("q") String words,
            @BeanParam Paging paging) {
        FindDocuments.Question question = new FindDocuments.Question(
                Choice.optional("kind", kind, DocumentKind.class), Choice.optional("stage", stage, Stage.class), words);
        return views.of(findDocuments.find(current.caller(), question, paging.offset(), paging.size()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read where a document stands and what it waits for")
    public DocumentView get(@PathParam("id") String id) {
        return views.of(readDocument.document(current.caller(), PathId.of("document", id)));
    }

    @GET
    @Path("{id}/revisions")
    @Operation(summary = "List the revisions of a document")
    public Page<RevisionView> revisions(@PathParam("id") String id) {
        return RevisionView.page(readDocument.revisions(current.caller(), PathId.of("document", id)));
    }

    @GET
    @Path("{id}/revisions/{number}")
    @Operation(summary = "Read one revision in all its languages")
    public RevisionView revision(@PathParam("id") String id, @PathParam("number") String number) {
        return RevisionView.whole(
                readDocument.revision(current.caller(), PathId.of("document", id), RevisionNumber.of(number)));
    }

    @GET
    @Path("{id}/revisions/{number}/changes")
    @Operation(summary = "Tell what changed from another revision to this one, word by word")
    public CompareRevisions.Changes changes(
            @PathParam("id") String id,
            @PathParam("number") String number,
            @QueryParam("from") String from,
            @QueryParam("language") String language) {
        CompareRevisions.Question question = new CompareRevisions.Question(
                RevisionNumber.of(number), RevisionNumber.optional("from", from), language);
        return compareRevisions.compare(current.caller(), PathId.of("document", id), question);
    }
}
