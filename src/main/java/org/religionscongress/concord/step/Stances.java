package org.religionscongress.concord.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Position;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;

/** Takes down what a part of a running step says, in one of the words that its kind of step knows. */
@ApplicationScoped
public class Stances {
    private static final int LONGEST_STATEMENT = 20_000;

    @Inject
    private Steps steps;

    @Inject
    private Documents documents;

    @Inject
    private Clock clock;

    /** Refuses an unknown word, naming the field. */
    public static String word(String field, String value, Set<String> words) {
        String word = Check.text(field, value, 20);
        if (!words.contains(word)) {
            throw Problem.invalid(field, field + " is one of " + String.join(", ", words) + ".");
        }
        return word;
    }

    /** The free words that go with it, or null. */
    public static String statement(String field, String value) {
        return Check.optionalText(field, value, LONGEST_STATEMENT);
    }

    /** Keeps it with the revision on which the step runs; refuses when the step is over. */
    public Position take(Caller caller, Task task, String says, String statement) {
        Step step = steps.mustBeOpen(task.stepId());
        Position position = new Position(
                Ids.next(),
                task.documentId(),
                step.id(),
                step.kind().name(),
                step.revision(),
                task.part(),
                task.delegationId(),
                caller.personId(),
                caller.name(),
                says,
                statement,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        documents.add(position);
        return position;
    }
}
