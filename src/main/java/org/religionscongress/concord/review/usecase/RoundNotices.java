package org.religionscongress.concord.review.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.membership.People;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.step.Letters;

/** Tells people by mail what a round asks of them. */
@ApplicationScoped
public class RoundNotices {
    @Inject
    private Letters letters;

    @Inject
    private People people;

    /** Says to the drafters how many answered what; {@code verdicts} are the answers' words. */
    public void roundEnded(Document document, List<String> verdicts, int asked) {
        letters.write(
                "round-ended",
                document,
                people.of(Role.DRAFTER),
                Map.of(
                        "endorsed", count(verdicts, "endorse"),
                        "amended", count(verdicts, "amend"),
                        "objected", count(verdicts, "object"),
                        "unanswered", String.valueOf(asked - verdicts.size())));
    }

    private static String count(List<String> verdicts, String verdict) {
        return String.valueOf(Collections.frequency(verdicts, verdict));
    }
}
