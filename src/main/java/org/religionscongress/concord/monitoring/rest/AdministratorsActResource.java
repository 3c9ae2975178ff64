package org.religionscongress.concord.monitoring.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.religionscongress.concord.membership.rest.CurrentCaller;
import org.religionscongress.concord.monitoring.Outcome;
import org.religionscongress.concord.monitoring.usecase.CancelInstances;
import org.religionscongress.concord.monitoring.usecase.RescheduleTimers;
import org.religionscongress.concord.monitoring.usecase.ResumeInstances;
import org.religionscongress.concord.monitoring.usecase.RetryJobs;
import org.religionscongress.concord.monitoring.usecase.SuspendInstances;
import org.religionscongress.concord.platform.idempotency.SafeToRepeat;

/** What administrators do to one or many, with a reason; the answer tells of each whether it was done. */
@Path("/monitoring")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdministratorsActResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private RetryJobs retryJobs;

    @Inject
    private RescheduleTimers rescheduleTimers;

    @Inject
    private SuspendInstances suspendInstances;

    @Inject
    private ResumeInstances resumeInstances;

    @Inject
    private CancelInstances cancelInstances;

    @POST
    @Path("retry")
    @SafeToRepeat
    @Operation(summary = "Have failed jobs tried anew")
    @APIResponseSchema(
            value = Outcomes.class,
            responseCode = "200",
            responseDescription = "Of each, whether it was done")
    public Response retry(RetryJobs.Request request) {
        return told(retryJobs.retry(current.caller(), request));
    }

    @POST
    @Path("reschedule")
    @SafeToRepeat
    @Operation(summary = "Set timers to another moment, never past what was promised")
    @APIResponseSchema(
            value = Outcomes.class,
            responseCode = "200",
            responseDescription = "Of each, whether it was done")
    public Response reschedule(RescheduleTimers.Request request) {
        return told(rescheduleTimers.reschedule(current.caller(), request));
    }

    @POST
    @Path("suspend")
    @SafeToRepeat
    @Operation(summary = "Hold documents where they are, with all parts and timers")
    @APIResponseSchema(
            value = Outcomes.class,
            responseCode = "200",
            responseDescription = "Of each, whether it was done")
    public Response suspend(SuspendInstances.Request request) {
        return told(suspendInstances.suspend(current.caller(), request));
    }

    @POST
    @Path("resume")
    @SafeToRepeat
    @Operation(summary = "Let suspended documents go on; a deadline is moved by the time that was lost")
    @APIResponseSchema(
            value = Outcomes.class,
            responseCode = "200",
            responseDescription = "Of each, whether it was done")
    public Response resume(ResumeInstances.Request request) {
        return told(resumeInstances.resume(current.caller(), request));
    }

    @POST
    @Path("cancel")
    @SafeToRepeat
    @Operation(summary = "Withdraw texts for good")
    @APIResponseSchema(
            value = Outcomes.class,
            responseCode = "200",
            responseDescription = "Of each, whether it was done")
    public Response cancel(CancelInstances.Request request) {
        return told(cancelInstances.cancel(current.caller(), request));
    }

    private static Response told(List<Outcome> outcomes) {
        return Response.ok(new Outcomes(outcomes)).build();
    }
}
