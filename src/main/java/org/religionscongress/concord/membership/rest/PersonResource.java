package org.religionscongress.concord.membership.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.usecase.AddMembership;
import org.religionscongress.concord.membership.usecase.CorrectPerson;
import org.religionscongress.concord.membership.usecase.DeactivatePerson;
import org.religionscongress.concord.membership.usecase.EndMembership;
import org.religionscongress.concord.membership.usecase.NewMembership;
import org.religionscongress.concord.membership.usecase.PersonEntry;
import org.religionscongress.concord.membership.usecase.ReactivatePerson;
import org.religionscongress.concord.membership.usecase.ReadPeople;
import org.religionscongress.concord.membership.usecase.RegisterPerson;
import org.religionscongress.concord.membership.usecase.SignPersonOut;
import org.religionscongress.concord.membership.usecase.TakeSecondFactor;
import org.religionscongress.concord.platform.idempotency.SafeToRepeat;
import org.religionscongress.concord.platform.openapi.Refuses;
import org.religionscongress.concord.platform.rest.Choice;
import org.religionscongress.concord.platform.rest.IfMatch;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.rest.Paging;
import org.religionscongress.concord.platform.rest.PathId;
import org.religionscongress.concord.platform.security.usecase.Proof;
import org.religionscongress.concord.platform.security.web.Outside;
import org.religionscongress.concord.platform.web.PublicAddress;

/** The register of people, for drafters and administrators. */
@Path("/people")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PersonResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private ReadPeople readPeople;

    @Inject
    private RegisterPerson registerPerson;

    @Inject
    private CorrectPerson correctPerson;

    @Inject
    private DeactivatePerson deactivatePerson;

    @Inject
    private ReactivatePerson reactivatePerson;

    @Inject
    private AddMembership addMembership;

    @Inject
    private EndMembership endMembership;

    @Inject
    private SignPersonOut signPersonOut;

    @Inject
    private TakeSecondFactor takeSecondFactor;

    @Inject
    private PublicAddress address;

    @Inject
    private Outside outside;

    @Context
    private HttpServletRequest request;

    @Schema(
            name = "CorrectPerson",
            description = "What the register says of a person from now on. Where the email is another than before, also"
                    + " the password of who asks, once more.")
    public record Correction(String name, String email, String language, String password) {
        /** Never into a log. */
        @Override
        public String toString() {
            return "Correction[]";
        }
    }

    @GET
    @Operation(summary = "List the people and what they hold now")
    public Page<PersonView> list(
            @QueryParam("q") String words,
            @Parameter(schema = @Schema(implementation = Role.class)) @QueryParam("role") String role,
            @QueryParam("delegationId") String delegationId,
            @BeanParam Paging paging) {
        ReadPeople.Question question = new ReadPeople.Question(
                words, Choice.optional("role", role, Role.class), PathId.optional("delegationId", delegationId));
        return readPeople
                .find(current.caller(), question, paging.offset(), paging.size())
                .map(PersonView::inList);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a person with all memberships")
    @APIResponseSchema(value = PersonView.class, responseCode = "200")
    public Response get(@PathParam("id") String id) {
        PersonEntry entry = readPeople.one(current.caller(), PathId.of("person", id));
        return Response.ok(PersonView.whole(entry))
                .header("ETag", IfMatch.tag(entry.version()))
                .build();
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Correct a person's name, language and, as an administrator who gives the own password again, address;"
                            + " If-Match carries the ETag that was read")
    @APIResponseSchema(value = PersonView.class, responseCode = "200")
    public Response correct(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, Correction given) {
        correctPerson.use(
                current.caller(),
                PathId.of("person", id),
                new CorrectPerson.Details(given.name(), given.email(), given.language()),
                IfMatch.version(ifMatch),
                new Proof(given.password(), null, outside.address(request)));
        return get(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @SafeToRepeat
    @Operation(summary = "Register a person; the answer holds the link to set a password unless one was given")
    @APIResponseSchema(value = RegisteredView.class, responseCode = "201", responseDescription = "Created")
    @Refuses("username-taken")
    public Response register(RegisterPerson.Details details) {
        RegisterPerson.Registered registered = registerPerson.use(current.caller(), details);
        String link = registered.passwordToken().map(address::toSetPassword).orElse(null);
        return Response.created(URI.create("people/" + registered.id()))
                .entity(new RegisteredView(registered.id(), link))
                .build();
    }

    @POST
    @Path("{id}/deactivation")
    @SafeToRepeat
    @Operation(summary = "Shut a person out, from the next request on")
    @APIResponse(responseCode = "204", description = "Done")
    @Refuses("last-administrator")
    public Response deactivate(@PathParam("id") String id) {
        deactivatePerson.use(current.caller(), PathId.of("person", id));
        return Response.noContent().build();
    }

    @DELETE
    @Path("{id}/deactivation")
    @Operation(summary = "Let a person in again")
    @APIResponse(responseCode = "204", description = "Done")
    public Response reactivate(@PathParam("id") String id) {
        reactivatePerson.use(current.caller(), PathId.of("person", id));
        return Response.noContent().build();
    }

    @POST
    @Path("{id}/sign-ins/ending")
    @SafeToRepeat
    @Operation(summary = "End all sessions of a person, as an administrator; the person may sign in again at once")
    @APIResponse(responseCode = "204", description = "Done")
    public Response signOut(@PathParam("id") String id) {
        signPersonOut.use(current.caller(), PathId.of("person", id));
        return Response.noContent().build();
    }

    @POST
    @Path("{id}/second-factor/removal")
    @Consumes(MediaType.APPLICATION_JSON)
    @SafeToRepeat
    @Operation(
            summary =
                    "Take the second factor from a person who can no longer use it, as an administrator, with a reason;"
                            + " all sessions of that person end")
    @APIResponse(responseCode = "204", description = "Done")
    public Response takeSecondFactor(@PathParam("id") String id, TakeSecondFactor.Details details) {
        takeSecondFactor.use(current.caller(), PathId.of("person", id), details);
        return Response.noContent().build();
    }

    @POST
    @Path("{id}/memberships")
    @Consumes(MediaType.APPLICATION_JSON)
    @SafeToRepeat
    @Operation(summary = "Give a person a role, a place in a body or a seat in a delegation, for a time")
    @APIResponseSchema(value = CreatedView.class, responseCode = "201", responseDescription = "Created")
    @Refuses("membership-exists")
    public Response addMembership(@PathParam("id") String id, NewMembership.Details details) {
        UUID membership = addMembership.use(current.caller(), PathId.of("person", id), details);
        return Response.created(URI.create("people/" + id + "/memberships/" + membership))
                .entity(new CreatedView(membership))
                .build();
    }

    @DELETE
    @Path("{id}/memberships/{membershipId}")
    @Operation(summary = "End a membership now; it stays on record")
    @APIResponse(responseCode = "204", description = "Done")
    @Refuses("last-administrator")
    public Response endMembership(@PathParam("id") String id, @PathParam("membershipId") String membershipId) {
        endMembership.use(current.caller(), PathId.of("person", id), PathId.of("membership", membershipId));
        return Response.noContent().build();
    }
}
