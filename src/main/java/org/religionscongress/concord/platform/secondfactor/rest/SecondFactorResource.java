package org.religionscongress.concord.platform.secondfactor.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.religionscongress.concord.platform.openapi.Refuses;
import org.religionscongress.concord.platform.secondfactor.QrPicture;
import org.religionscongress.concord.platform.secondfactor.RecoveryCode;
import org.religionscongress.concord.platform.secondfactor.usecase.BeginSecondFactor;
import org.religionscongress.concord.platform.secondfactor.usecase.ConfirmSecondFactor;
import org.religionscongress.concord.platform.secondfactor.usecase.ReadSecondFactor;
import org.religionscongress.concord.platform.secondfactor.usecase.RemoveSecondFactor;
import org.religionscongress.concord.platform.secondfactor.usecase.RenewRecoveryCodes;
import org.religionscongress.concord.platform.security.CurrentSignIn;
import org.religionscongress.concord.platform.security.OpaqueToken;
import org.religionscongress.concord.platform.security.usecase.Proof;
import org.religionscongress.concord.platform.security.web.Outside;
import org.religionscongress.concord.platform.security.web.SessionCookie;

/** My own second factor. */
@Path("/me/second-factor")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SecondFactorResource {
    @Inject
    private CurrentSignIn current;

    @Inject
    private ReadSecondFactor readSecondFactor;

    @Inject
    private BeginSecondFactor beginSecondFactor;

    @Inject
    private ConfirmSecondFactor confirmSecondFactor;

    @Inject
    private RenewRecoveryCodes renewRecoveryCodes;

    @Inject
    private RemoveSecondFactor removeSecondFactor;

    @Inject
    private Outside outside;

    @Context
    private HttpServletRequest request;

    /** Password and, where a second factor is set up, its code: that of the moment or a recovery code. */
    @Schema(
            name = "PasswordAndCode",
            description =
                    "The password and, where a second factor is set up, its code: that of the moment or a recovery code.")
    public record PasswordAndCode(String password, String code) {
        /** Never into a log. */
        @Override
        public String toString() {
            return "PasswordAndCode[]";
        }
    }

    /** The code of the moment. */
    @Schema(name = "Code", description = "The code of the moment.")
    public record Code(String code) {
        /** Never into a log. */
        @Override
        public String toString() {
            return "Code[]";
        }
    }

    public record StandingView(boolean setUp, Instant since, boolean required, long recoveryCodesLeft) {}

    /** The secret in Base32, the address in which apps read it, and that address as a QR code. */
    public record BegunView(String secret, String uri, QrPicture qr) {}

    public record RecoveryCodesView(List<String> recoveryCodes) {
        static RecoveryCodesView of(List<RecoveryCode> codes) {
            return new RecoveryCodesView(
                    codes.stream().map(RecoveryCode::inGroups).toList());
        }
    }

    @GET
    @Operation(summary = "Read whether I have a second factor, must have one, and how many recovery codes are left")
    public StandingView get() {
        ReadSecondFactor.Standing standing = readSecondFactor.of(current.person());
        return new StandingView(
                standing.setUpAt().isPresent(),
                standing.setUpAt().orElse(null),
                standing.isRequired(),
                standing.recoveryCodesLeft());
    }

    @POST
    @Operation(
            summary = "Begin to set up an app for codes; the one before, if any, is good until this one is confirmed")
    public BegunView begin(PasswordAndCode given) {
        BeginSecondFactor.Begun begun = beginSecondFactor.begin(current.person(), proof(given));
        return new BegunView(begun.secret(), begun.address(), QrPicture.of(begun.address()));
    }

    @POST
    @Path("confirmation")
    @Operation(summary = "Confirm the app by a code of it; answers with the recovery codes, which are told only now")
    @APIResponseSchema(value = RecoveryCodesView.class, responseCode = "200")
    @Refuses("nothing-begun")
    public Response confirm(Code given) {
        ConfirmSecondFactor.Confirmed confirmed =
                confirmSecondFactor.confirm(current.person(), given.code(), outside.address(request));
        return withSession(Response.ok(RecoveryCodesView.of(confirmed.recoveryCodes())), confirmed.token());
    }

    @POST
    @Path("recovery-codes")
    @Operation(summary = "Get new recovery codes, told only now; the ones before are void")
    @Refuses("no-second-factor")
    public RecoveryCodesView renew(PasswordAndCode given) {
        return RecoveryCodesView.of(renewRecoveryCodes.renew(current.person(), proof(given)));
    }

    @POST
    @Path("removal")
    @Operation(summary = "Do without a second factor again, where none is required")
    @APIResponse(responseCode = "204", description = "Removed; every other session of the person has ended")
    @Refuses({"no-second-factor", "second-factor-required"})
    public Response remove(PasswordAndCode given) {
        return withSession(Response.noContent(), removeSecondFactor.remove(current.person(), proof(given)));
    }

    private Proof proof(PasswordAndCode given) {
        return new Proof(given.password(), given.code(), outside.address(request));
    }

    private Response withSession(Response.ResponseBuilder answer, Optional<OpaqueToken> token) {
        token.ifPresent(
                known -> answer.header(HttpHeaders.SET_COOKIE, SessionCookie.with(known, outside.isSecure(request))));
        return answer.build();
    }
}
