package org.religionscongress.concord.platform.turn;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import org.religionscongress.concord.platform.log.RequestReference;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.problem.ProblemResponse;

/** Calls that change nothing wait for their turn; all others go on at once. */
public class ReadInTurnFilter extends HttpFilter {
    static final String TURN = Turn.class.getName();

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ReadInTurnFilter.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration COME_AGAIN = Duration.ofSeconds(5);
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject
    private transient ReadingTurns turns;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!READING.contains(request.getMethod()) || isStream(request)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Turn> mine = turn();
        if (mine.isEmpty()) {
            LOG.warning(() -> "No turn to read came " + RequestReference.toTell());
            ProblemResponse.write(
                    new Problem(503, "busy", "Too many read at this moment", "Try again in a moment.")
                            .with("retryAfter", COME_AGAIN.toSeconds()),
                    response);
            return;
        }
        try (Turn turn = mine.get()) {
            request.setAttribute(TURN, turn);
            chain.doFilter(request, response);
        }
    }

    private Optional<Turn> turn() throws IOException {
        try {
            return turns.within(PATIENCE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The server stops.");
        }
    }

    /** It waits for what happens, and reads nothing while it waits. */
    private static boolean isStream(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/events");
    }
}
