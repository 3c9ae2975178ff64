package org.religionscongress.concord.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.religionscongress.concord.platform.log.RequestReference;
import org.religionscongress.concord.platform.problem.BrokenHeader;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.problem.ProblemResponse;
import org.religionscongress.concord.platform.security.web.Paths;

/** What is answered where nothing else of ours answers: without any inside of the failure. */
@WebServlet(urlPatterns = "/error-page", asyncSupported = true)
public class ErrorPage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    /** As the server calls a method that it does not know; to who asks it is one that is not allowed. */
    private static final int UNKNOWN_METHOD = 501;

    private static final Logger LOG = Logger.getLogger(ErrorPage.class.getName());

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem = problem(request);
        if (Paths.isApi(request)) {
            ProblemResponse.write(problem, response);
        } else {
            writePage(problem, response);
        }
    }

    private static Problem problem(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Asked for by its own address, there is nothing to tell.
        int code = status instanceof Integer number ? number : 404;
        if (code >= 500 && BrokenHeader.caused(failure(request))) {
            return BrokenHeader.problem();
        }
        // The server reads this one before any of ours could.
        if (code == 400 && !isReadable(request.getContentType())) {
            return BrokenHeader.problem(HttpHeaders.CONTENT_TYPE);
        }
        return code < 500 || code == UNKNOWN_METHOD ? refused(code) : failed(code, request);
    }

    private static boolean isReadable(String contentType) {
        try {
            return contentType == null || MediaType.valueOf(contentType) != null;
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }

    private static Problem refused(int code) {
        return switch (code) {
            case 401 -> Problem.notSignedIn();
            case 403 -> Problem.forbidden("This is not for you.");
            case 404 -> Problem.notFound("page");
            case 405, UNKNOWN_METHOD ->
                new Problem(405, "method-not-allowed", "Not possible here", "This cannot be done at this address.");
            case 413 -> new Problem(code, "too-large", "The request is too large", null);
            default -> new Problem(code, "malformed-request", "The request cannot be read", null);
        };
    }

    private static Problem failed(int code, HttpServletRequest request) {
        String reference = RequestReference.toTell();
        LOG.log(Level.SEVERE, failure(request), () -> "Unexpected failure " + reference);
        return new Problem(
                code,
                "internal-error",
                "Concord failed",
                "This is a fault of Concord. Tell the administrator its reference: " + reference);
    }

    private static Throwable failure(HttpServletRequest request) {
        return (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    }

    /** Every word here is ours: nothing of the request is repeated. */
    private static void writePage(Problem problem, HttpServletResponse response) throws IOException {
        String detail = problem.getMessage() == null ? "" : problem.getMessage();
        String page = """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="UTF-8"><meta name="viewport" content="width=device-width"><title>%1$s</title></head>
                <body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/">Concord</a></p></main></body>
                </html>
                """.formatted(problem.title(), detail);
        byte[] body = page.getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
