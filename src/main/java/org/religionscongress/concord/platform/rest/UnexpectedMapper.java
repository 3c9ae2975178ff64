package org.religionscongress.concord.platform.rest;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.religionscongress.concord.platform.database.DatabaseAway;
import org.religionscongress.concord.platform.log.RequestReference;
import org.religionscongress.concord.platform.problem.BrokenHeader;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.problem.ProblemResponse;
import org.religionscongress.concord.platform.transaction.Conflicts;

/** Whatever no rule of ours answered: the server's own refusals in our form, and bugs as a 500 without their inside. */
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(UnexpectedMapper.class.getName());

    /** In seconds. */
    private static final int RETRY_AFTER = 5;

    @Override
    public Response toResponse(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return ProblemResponse.of(problem);
            }
        }
        if (thrown instanceof WebApplicationException refusal) {
            return refused(refusal.getResponse());
        }
        if (BrokenHeader.caused(thrown)) {
            return ProblemResponse.of(BrokenHeader.problem());
        }
        if (thrown instanceof ProcessingException
                || thrown instanceof JsonbException
                || thrown instanceof JsonException) {
            return ProblemResponse.of(Problem.malformed("body", "The body is not the JSON that this call takes."));
        }
        if (Conflicts.isConflict(thrown)) {
            return ProblemResponse.of(Problem.conflict(
                    "changed-meanwhile",
                    "Changed meanwhile",
                    "Somebody changed this at the same moment. Read it again and repeat."));
        }
        if (DatabaseAway.caused(thrown)) {
            return away(thrown);
        }
        LOG.log(Level.SEVERE, thrown, () -> "Unexpected failure " + RequestReference.toTell());
        return ProblemResponse.of(new Problem(
                500,
                "internal-error",
                "Concord failed",
                "This is a fault of Concord. Nothing was changed. Tell the administrator its reference."));
    }

    /** Whether a commit that broke off was done cannot be known: only a repeat under the same key is safe. */
    private static Response away(Throwable thrown) {
        LOG.log(Level.WARNING, thrown, () -> "The database is away " + RequestReference.toTell());
        return ProblemResponse.of(new Problem(
                        503,
                        "unavailable",
                        "Concord is not available",
                        "Concord's database is away at this moment. Try again in a moment, under the same Idempotency-Key"
                                + " if you sent one: what was done already is then not done twice.")
                .with("retryAfter", RETRY_AFTER));
    }

    private static Response refused(Response refusal) {
        int status = refusal.getStatus();
        if (status < 400) {
            return refusal;
        }
        String title = Response.Status.fromStatusCode(status) == null
                ? "Refused"
                : Response.Status.fromStatusCode(status).getReasonPhrase();
        String slug =
                switch (status) {
                    case 401 -> "not-signed-in";
                    case 403 -> "forbidden";
                    case 404 -> "not-found";
                    case 405 -> "method-not-allowed";
                    case 406 -> "not-acceptable";
                    case 413 -> "too-large";
                    case 415 -> "unsupported-media-type";
                    default -> status < 500 ? "malformed-request" : "internal-error";
                };
        Response answer = ProblemResponse.of(new Problem(status, slug, title, null));
        return Response.fromResponse(answer)
                .header("Allow", refusal.getHeaderString("Allow"))
                .build();
    }
}
