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

    @Inject
    @ConfigProperty(name = "concord.deadline.minimum", defaultValue = "PT72H")
    private String minimum;

    @Inject
    private DatabaseClock clock;

    /** The deadline itself, to the second, when it leaves enough time. */
    public Instant check(String field, Instant until, Document document) {
        Instant deadline = Check.present(field, until).truncatedTo(ChronoUnit.SECONDS);
        Duration shortest = document.minimumPeriod() == null ? Duration.parse(minimum) : document.minimumPeriod();
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
        if (deadline.isAfter(now.plus(LONGEST))) {
            throw Problem.invalid(field, "A deadline is at most a year away.");
        }
        return deadline;
    }

    private static String inWords(Duration period) {
        return period.toHours() > 0 ? period.toHours() + " hours" : period.toSeconds() + " seconds";
    }
}
