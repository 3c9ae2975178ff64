package org.religionscongress.concord.inbox.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.religionscongress.concord.inbox.ActOnBehalf;
import org.religionscongress.concord.inbox.usecase.DecideOnAct;
import org.religionscongress.concord.inbox.usecase.EnterActOnBehalf;
import org.religionscongress.concord.inbox.usecase.ReadActsOnBehalf;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.rest.CurrentCaller;
import org.religionscongress.concord.platform.idempotency.SafeToRepeat;
import org.religionscongress.concord.platform.openapi.Refuses;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.rest.Paging;
import org.religionscongress.concord.platform.rest.PathId;

/** What clerks enter for those who answered by letter, e-mail, telephone or aloud. */
@Path("/documents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ActOnBehalfResource {
    /** What was entered, and whether it is in force ({@code entered}) or waits ({@code awaiting-confirmation}). */
    public record Entered(UUID id, String state) {}

    @Inject
    private CurrentCaller current;

    @Inject
    private ReadActsOnBehalf readActs;

    @Inject
    private EnterActOnBehalf enterAct;

    @Inject
    private DecideOnAct decideOnAct;

    @GET
    @Path("{id}/acts-on-behalf")
    @Operation(summary = "List what clerks entered: for my sides; all for drafters, the Head and the Deputy")
    public Page<ActOnBehalfView> list(@PathParam("id") String id, @BeanParam Paging paging) {
        return readActs.read(current.caller(), PathId.of("document", id), paging.offset(), paging.size())
                .map(ActOnBehalfView::of);
    }

    @POST
    @Path("{id}/acts-on-behalf")
    @Consumes(MediaType.APPLICATION_JSON)
    @SafeToRepeat
    @Operation(summary = "Enter what a delegation or a member has answered by other ways (clerks with a mandate)")
    @APIResponseSchema(value = Entered.class, responseCode = "201", responseDescription = "Created")
    @Refuses({
        "nothing-asked",
        "awaits-confirmation",
        "step-closed",
        "deadline-passed",
        "nothing-to-set-aside",
        "task-done",
        "task-closed",
        "suspended"
    })
    public Response enter(@PathParam("id") String id, EnterActOnBehalf.Request request) {
        Caller caller = current.caller();
        ActOnBehalf act = enterAct.enter(caller, PathId.of("document", id), request);
        return Response.created(URI.create("documents/" + id + "/acts-on-behalf/" + act.id()))
                .entity(new Entered(act.id(), readActs.shown(caller, act).state()))
                .build();
    }

    @POST
    @Path("{id}/acts-on-behalf/{act}/confirmation")
    @SafeToRepeat
    @Operation(summary = "Confirm as the second person what a clerk entered: from then on it counts")
    @Refuses({"already-decided", "overtaken", "mandate-ended", "step-closed", "suspended"})
    public ActOnBehalfView confirm(@PathParam("id") String id, @PathParam("act") String act) {
        Caller caller = current.caller();
        return ActOnBehalfView.of(
                readActs.shown(caller, decideOnAct.confirm(caller, PathId.of("document", id), PathId.of("act", act))));
    }

    @POST
    @Path("{id}/acts-on-behalf/{act}/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    @SafeToRepeat
    @Operation(summary = "Reject what a clerk entered, with a reason: it never counts")
    @Refuses("already-decided")
    public ActOnBehalfView reject(
            @PathParam("id") String id, @PathParam("act") String act, DecideOnAct.Rejection rejection) {
        Caller caller = current.caller();
        return ActOnBehalfView.of(readActs.shown(
                caller, decideOnAct.reject(caller, PathId.of("document", id), PathId.of("act", act), rejection)));
    }
}
