package org.religionscongress.concord.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.religionscongress.concord.platform.clock.DatabaseClock;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;

/** The rule that an answer gets a fair time: nothing ends sooner than the shortest period of its route. */
@ApplicationScoped
public class Deadlines {
    private static final Duration LONGEST = Duration.ofDays(366);

    /** What passes between a person's act and the job that follows it. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    @Inject
    @ConfigProperty(name = "concord.deadline.minimum", defaultValue = "PT72H")
    private String minimum;

    @Inject
    private DatabaseClock clock;

    /** The deadline itself, to the second, when it leaves enough time. */
    public Instant check(String field, Instant until, Document document) {
        Instant deadline = Check.present(field, until).truncatedTo(ChronoUnit.SECONDS);
        Duration shortest = shortest(document);
        Instant now = clock.now();
        if (deadline.isBefore(now.plus(shortest))) {
            throw Problem.invalid(
                            field,
                            "The shortest period is " + inWords(shortest) + ": not before "
                                    + now.plus(shortest)
                                            .truncatedTo(ChronoUnit.SECONDS)
                                            .plusSeconds(1) + ".")
                    .with("minimum", shortest);
        }
        return notTooFar(field, deadline, now);
    }

    /**
     * The end of the document's present stage, as it was set; moved on where the stage begins so late, after a standstill,
     * that less than the shortest period would be left.
     */
    public Instant stillFair(Document document) {
        Instant earliest = clock.now().plus(shortest(document));
        Instant set = document.deadline();
        if (set == null || !set.isBefore(earliest.minus(TOLERANCE))) {
            return set;
        }
        document.endsAt(earliest.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1));
        return document.deadline();
    }

    private Duration shortest(Document document) {
        return document.minimumPeriod() == null ? Duration.parse(minimum) : document.minimumPeriod();
    }

    /** A later end than the one that was set, itself to the second. */
    public Instant checkExtension(String field, Instant until, Instant before) {
        Instant deadline = until.truncatedTo(ChronoUnit.SECONDS);
        if (!deadline.isAfter(before)) {
            throw Problem.invalid(field, "An extension ends after " + before + ".");
        }
        return notTooFar(field, deadline, clock.now());
    }

    private static Instant notTooFar(String field, Instant deadline, Instant now) {
        if (deadline.isAfter(now.plus(LONGEST))) {
            throw Problem.invalid(field, "A deadline is at most a year away.");
        }
        return deadline;
    }

    private static String inWords(Duration period) {
        return period.toHours() > 0 ? period.toHours() + " hours" : period.toSeconds() + " seconds";
    }
}
