package org.religionscongress.concord.house;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.religionscongress.concord.consensus.usecase.RaiseObjection;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.clock.DatabaseClock;
import org.religionscongress.concord.platform.problem.Problem;

/**
 * What a {@link Node} does at a moment that it is told: a member of the Secretariat objects to a silence. It answers
 * {@code DOCUMENT OUTCOME BEFORE AFTER}: the outcome is {@code counted} or the refusal's word, the two moments are the
 * database's clock before and after the act. Whatever goes wrong is answered with {@link #FAILED}.
 */
public final class NodeActs {
    static final String FAILED = "failed ";
    private static final int AT_ONCE = 8;

    private final House house;
    private final PrintStream answers;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(AT_ONCE);

    NodeActs(House house, PrintStream answers) {
        this.house = house;
        this.answers = answers;
    }

    /** The line that tells a node to do so. */
    public static String objection(Caller member, UUID document, Instant moment) {
        return String.join(
                " ", document.toString(), moment.toString(), member.personId().toString(), member.name());
    }

    void take(String line) {
        answering(line, () -> {
            String[] words = line.split(" ", 4);
            UUID document = UUID.fromString(words[0]);
            // The machine's own clock, which all these processes share, whatever our clocks say.
            Duration pause = Duration.between(Clock.systemUTC().instant(), Instant.parse(words[1]));
            Caller member =
                    new Caller(UUID.fromString(words[2]), words[3], words[3], Set.of(Role.SECRETARIAT), List.of());
            threads.schedule(
                    () -> answering(line, () -> act(member, document)),
                    Math.max(0, pause.toMillis()),
                    TimeUnit.MILLISECONDS);
        });
    }

    void end() {
        threads.shutdownNow();
    }

    private void answering(String line, Runnable act) {
        try {
            act.run();
        } catch (RuntimeException | Error failure) {
            failure.printStackTrace();
            answers.println(FAILED + line + ": " + failure.toString().replaceAll("\\R", " "));
        }
    }

    private void act(Caller member, UUID document) {
        DatabaseClock clock = house.get(DatabaseClock.class);
        Instant before = clock.now();
        String outcome = outcome(member, document);
        answers.println(document + " " + outcome + " " + before + " " + clock.now());
    }

    private String outcome(Caller member, UUID document) {
        try {
            house.get(RaiseObjection.class)
                    .raise(member, document, new RaiseObjection.Request("Point 2 says too much.", null));
            return "counted";
        } catch (Problem refused) {
            return refused.slug();
        }
    }
}
