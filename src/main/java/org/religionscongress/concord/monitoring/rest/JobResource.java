package org.religionscongress.concord.monitoring.rest;

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
import org.religionscongress.concord.membership.rest.CurrentCaller;
import org.religionscongress.concord.monitoring.Incident;
import org.religionscongress.concord.monitoring.Job;
import org.religionscongress.concord.monitoring.JobState;
import org.religionscongress.concord.monitoring.usecase.ReadJobs;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.rest.Paging;
import org.religionscongress.concord.platform.rest.PathId;

/** Jobs and incidents, for administrators. */
@Path("/monitoring")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class JobResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private ReadJobs readJobs;

    @GET
    @Path("jobs")
    @Operation(summary = "List timers and other jobs: waiting, due, failed or suspended")
    public Page<Job> jobs(
            @Parameter(schema = @Schema(enumeration = {"waiting", "due", "failed", "suspended"})) @QueryParam("state")
                    String state,
            @QueryParam("instanceId") String instanceId,
            @BeanParam Paging paging) {
        return readJobs.find(
                current.caller(),
                JobState.optional(state),
                PathId.optional("instanceId", instanceId),
                paging.offset(),
                paging.size());
    }

    @GET
    @Path("incidents")
    @Operation(summary = "List what has failed and waits for an administrator, with its cause")
    public Page<Incident> incidents(
            @QueryParam("instanceId") String instanceId,
            @QueryParam("process") String process,
            @BeanParam Paging paging) {
        return readJobs.incidents(
                current.caller(), PathId.optional("instanceId", instanceId), process, paging.offset(), paging.size());
    }

    @GET
    @Path("incidents/{id}/trace")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(summary = "Read where in the program an incident happened")
    public String trace(@PathParam("id") String id) {
        return readJobs.trace(current.caller(), PathId.of("incident", id));
    }
}
