package org.religionscongress.concord.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.security.SignInFailures.Count;
import org.religionscongress.concord.platform.security.SignInFailures.Kind;

/** Slows down who guesses passwords or codes: so many wrong ones for a name or from an address, then none for a while. */
@ApplicationScoped
public class Throttle {
    public static final int MOST_BY_ACCOUNT = 10;
    public static final int MOST_BY_ADDRESS = 50;
    public static final Duration WINDOW = Duration.ofMinutes(15);

    @Inject
    private SignInFailures failures;

    @Inject
    private SecurityLog log;

    @Inject
    private Clock clock;

    public void refuseIfSpent(Attempt attempt) {
        refuseIfSpent(attempt, Kind.ACCOUNT, attempt.account(), MOST_BY_ACCOUNT);
        refuseIfSpent(attempt, Kind.ADDRESS, attempt.address(), MOST_BY_ADDRESS);
    }

    public void wrong(Attempt attempt) {
        Instant now = clock.instant();
        failures.add(Kind.ACCOUNT, attempt.account(), now, now.minus(WINDOW));
        failures.add(Kind.ADDRESS, attempt.address(), now, now.minus(WINDOW));
    }

    /** The address keeps its count: else who guesses would sign in with an own name in between. */
    public void right(Attempt attempt) {
        if (failures.of(Kind.ACCOUNT, attempt.account()).isPresent()) {
            failures.forget(Kind.ACCOUNT, attempt.account());
        }
    }

    private void refuseIfSpent(Attempt attempt, Kind kind, String subject, int most) {
        Optional<Count> spent = failures.of(kind, subject).filter(count -> count.failures() >= most);
        if (spent.isEmpty()) {
            return;
        }
        Duration wait = Duration.between(clock.instant(), spent.get().since().plus(WINDOW));
        if (wait.compareTo(Duration.ZERO) > 0) {
            log.now(SecurityEvent.of(kind == Kind.ACCOUNT ? "name-locked-out" : "place-locked-out")
                    .from(attempt));
            throw new Problem(
                            429,
                            "too-many-attempts",
                            "Too many wrong passwords or codes",
                            "Too many wrong passwords or codes were given. Wait, and if the password was forgotten"
                                    + " ask for a link to set a new one.")
                    .with("retryAfter", wait.toSeconds() + 1);
        }
    }
}
