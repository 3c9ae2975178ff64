package org.religionscongress.concord.step.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.religionscongress.concord.document.rest.DocumentView;
import org.religionscongress.concord.document.rest.DocumentViews;
import org.religionscongress.concord.membership.rest.CurrentCaller;
import org.religionscongress.concord.platform.idempotency.SafeToRepeat;
import org.religionscongress.concord.platform.openapi.Refuses;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.rest.PathId;
import org.religionscongress.concord.step.usecase.CloseEarly;
import org.religionscongress.concord.step.usecase.ConfirmReceipt;
import org.religionscongress.concord.step.usecase.ExtendDeadline;
import org.religionscongress.concord.step.usecase.ReadSteps;
import org.religionscongress.concord.step.usecase.WithdrawText;

/** What runs on a document, and what those who lead it do to it. */
@Path("/documents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class StepResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private ReadSteps readSteps;

    @Inject
    private ExtendDeadline extendDeadline;

    @Inject
    private CloseEarly closeEarly;

    @Inject
    private WithdrawText withdrawText;

    @Inject
    private ConfirmReceipt confirmReceipt;

    @Inject
    private DocumentViews views;

    @GET
    @Path("{id}/steps")
    @Operation(
            summary = "List the reviews, silences, positions and ballots of a document: their ends, who has answered")
    public Page<StepView> steps(@PathParam("id") String id) {
        List<StepView> steps = readSteps.read(current.caller(), PathId.of("document", id)).stream()
                .map(StepView::of)
                .toList();
        return new Page<>(steps, steps.size());
    }

    @POST
    @Path("{id}/extension")
    @Consumes(MediaType.APPLICATION_JSON)
    @SafeToRepeat
    @Operation(summary = "Extend what runs on a document (drafters a review; the Head and the Deputy the rest)")
    @Refuses({"nothing-runs", "no-deadline", "step-closed", "deadline-passed", "suspended"})
    public DocumentView extend(@PathParam("id") String id, ExtendDeadline.Request request) {
        return views.of(extendDeadline.extend(current.caller(), PathId.of("document", id), request));
    }

    @POST
    @Path("{id}/closing")
    @Consumes(MediaType.APPLICATION_JSON)
    @SafeToRepeat
    @Operation(summary = "Close early what runs on a document (drafters a review; the Head and the Deputy the rest)")
    @Refuses({"nothing-runs", "step-closed", "suspended"})
    public DocumentView close(@PathParam("id") String id, CloseEarly.Request request) {
        return views.of(closeEarly.close(current.caller(), PathId.of("document", id), request));
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @SafeToRepeat
    @Operation(summary = "Withdraw a text for good, before its adoption (drafters, the Head and the Deputy)")
    @Refuses({"wrong-stage", "older-models", "suspended"})
    public DocumentView withdraw(@PathParam("id") String id, WithdrawText.Request request) {
        return views.of(withdrawText.withdraw(current.caller(), PathId.of("document", id), request));
    }

    @POST
    @Path("{id}/receipts")
    @SafeToRepeat
    @Operation(summary = "Confirm that the notice of a silence has arrived (the members who were notified)")
    @APIResponse(responseCode = "204", description = "Done")
    @Refuses({"nothing-runs", "step-closed"})
    public void confirm(@PathParam("id") String id) {
        confirmReceipt.confirm(current.caller(), PathId.of("document", id));
    }
}
