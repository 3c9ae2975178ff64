package org.religionscongress.concord.consensus.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.religionscongress.concord.document.Deadlines;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.membership.People;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.step.Stances;

/** The two ways to consensus: silence until an exact moment, or positions in session. */
@ApplicationScoped
class Procedures {
    static final String SILENCE = "silence";
    static final String IN_SESSION = "in-session";

    private static final Set<String> WORDS = new TreeSet<>(Set.of(SILENCE, IN_SESSION));

    @Inject
    private Deadlines deadlines;

    @Inject
    private People people;

    /** {@code until} is null in session. */
    record Choice(String word, Instant until) {}

    Choice choose(String word, Instant until, Document document) {
        return Stances.word("procedure", word, WORDS).equals(SILENCE)
                ? silence(until, document)
                : new Choice(IN_SESSION, null);
    }

    /** A silence of nobody would agree to anything. */
    Choice silence(Instant until, Document document) {
        if (people.holding(Role.SECRETARIAT).isEmpty()) {
            throw Problem.conflict(
                    "no-members", "The Secretariat has no members", "A silence needs members who could break it.");
        }
        return new Choice(SILENCE, deadlines.check("until", until, document));
    }
}
