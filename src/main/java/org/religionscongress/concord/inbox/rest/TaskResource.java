package org.religionscongress.concord.inbox.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.inbox.usecase.AssignTask;
import org.religionscongress.concord.inbox.usecase.ClaimTask;
import org.religionscongress.concord.inbox.usecase.CompleteTask;
import org.religionscongress.concord.inbox.usecase.FindTasks;
import org.religionscongress.concord.inbox.usecase.OwnTasks;
import org.religionscongress.concord.inbox.usecase.PrepareAnswer;
import org.religionscongress.concord.inbox.usecase.ReleaseTask;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.rest.CurrentCaller;
import org.religionscongress.concord.platform.idempotency.SafeToRepeat;
import org.religionscongress.concord.platform.openapi.Refuses;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.rest.Paging;
import org.religionscongress.concord.platform.rest.PathId;
import org.religionscongress.concord.step.Task;

/** The inbox: what waits for me, what my delegation can take, what others of my bodies hold. */
@Path("/tasks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class TaskResource {
    /** Where the document stands after the act; {@code late} when the answer came after the close and does not count. */
    public record Completed(UUID documentId, Stage stage, int revision, Boolean late) {}

    @Inject
    private CurrentCaller current;

    @Inject
    private FindTasks findTasks;

    @Inject
    private OwnTasks ownTasks;

    @Inject
    private ClaimTask claimTask;

    @Inject
    private ReleaseTask releaseTask;

    @Inject
    private AssignTask assignTask;

    @Inject
    private CompleteTask completeTask;

    @Inject
    private PrepareAnswer prepareAnswer;

    @Inject
    private TaskViews views;

    @GET
    @Operation(summary = "List the tasks that wait for me (filter: mine, claimable, prepare, body, correctable)")
    public Page<TaskView> find(
            @Parameter(schema = @Schema(enumeration = {"mine", "claimable", "prepare", "body", "correctable"}))
                    @QueryParam("filter")
                    String filter,
            @QueryParam("kind") String kind,
            @QueryParam("documentId") String documentId,
            @BeanParam Paging paging) {
        FindTasks.Question question = new FindTasks.Question(filter, kind, PathId.optional("documentId", documentId));
        return views.of(current.caller(), findTasks.find(current.caller(), question, paging.offset(), paging.size()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read one task")
    public TaskView get(@PathParam("id") String id) {
        return withPreparation(ownTasks.seen(current.caller(), PathId.of("task", id)));
    }

    @PUT
    @Path("{id}/preparation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Prepare what the member whom I assist may answer")
    @Refuses({"task-done", "task-closed"})
    public TaskView prepare(@PathParam("id") String id, PrepareAnswer.Request request) {
        return withPreparation(prepareAnswer.prepare(current.caller(), PathId.of("task", id), request));
    }

    private TaskView withPreparation(Task task) {
        Caller caller = current.caller();
        return views.of(caller, task)
                .with(prepareAnswer
                        .read(caller, task)
                        .map(TaskView.Prepared::of)
                        .orElse(null));
    }

    @POST
    @Path("{id}/claim")
    @SafeToRepeat
    @Operation(summary = "Claim a task; at most one person holds it")
    @Refuses({"held-by-another", "task-done", "task-closed", "suspended"})
    public TaskView claim(@PathParam("id") String id) {
        return views.of(current.caller(), claimTask.claim(current.caller(), PathId.of("task", id)));
    }

    @POST
    @Path("{id}/release")
    @SafeToRepeat
    @Operation(summary = "Give a task back")
    @Refuses({"held-by-another", "task-done", "task-closed", "suspended"})
    public TaskView release(@PathParam("id") String id) {
        return views.of(current.caller(), releaseTask.release(current.caller(), PathId.of("task", id)));
    }

    @POST
    @Path("{id}/assignment")
    @Consumes(MediaType.APPLICATION_JSON)
    @SafeToRepeat
    @Operation(summary = "Give a task to another who may take it, or back to all (drafters and administrators)")
    @Refuses({"task-done", "task-closed", "suspended"})
    public TaskView assign(@PathParam("id") String id, AssignTask.Request request) {
        return views.of(current.caller(), assignTask.assign(current.caller(), PathId.of("task", id), request));
    }

    @POST
    @Path("{id}/complete")
    @Consumes(MediaType.APPLICATION_JSON)
    @SafeToRepeat
    @Operation(summary = "Complete a task that I hold, with the answer that its kind takes")
    @Refuses({
        "not-claimed",
        "held-by-another",
        "task-done",
        "task-closed",
        "step-closed",
        "deadline-passed",
        "wrong-stage",
        "already-kept",
        "no-members",
        "rule-decides",
        "older-models",
        "suspended"
    })
    @RequestBody(
            description = "The answer that the kind of the task takes",
            content = @Content(schema = @Schema(ref = "TaskAnswer")))
    public Completed complete(@PathParam("id") String id, JsonObject answer) {
        CompleteTask.Completed completed = completeTask.complete(current.caller(), PathId.of("task", id), answer);
        Document document = completed.document();
        return new Completed(document.id(), document.stage(), document.revision(), completed.late() ? true : null);
    }
}
