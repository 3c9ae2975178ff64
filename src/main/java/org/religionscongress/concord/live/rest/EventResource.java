package org.religionscongress.concord.live.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.religionscongress.concord.live.Listeners;
import org.religionscongress.concord.platform.security.CurrentSignIn;
import org.religionscongress.concord.platform.security.SignedIn;

/** What changes, told as it happens to those who may see it. */
@Path("/events")
@RequestScoped
public class EventResource {
    @Inject
    private CurrentSignIn signIn;

    @Inject
    private Listeners listeners;

    @Context
    private HttpServletRequest request;

    @Context
    private HttpServletResponse response;

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "Be told, by server-sent events, which tasks and documents have changed")
    @APIResponse(
            responseCode = "200",
            description = "Events as they happen, until one of both ends the line",
            content =
                    @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = String.class)))
    public void listen(@Context SseEventSink sink, @Context Sse sse) {
        SignedIn person = signIn.person();
        if (request.getMethod().equals(HttpMethod.HEAD)) {
            // Answered by the same method, and nobody would listen.
            sink.close();
            return;
        }
        // Proxies that know this header pass each event on at once.
        response.setHeader("X-Accel-Buffering", "no");
        EventStream stream = EventStream.to(person, sse, sink, listeners::remove);
        listeners.add(stream);
        // What has changed before this is heard is read once it is heard; what changes after it is told.
        stream.greet();
    }
}
