package org.religionscongress.concord.inbox.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.religionscongress.concord.document.Received;
import org.religionscongress.concord.platform.clock.DatabaseClock;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.step.Stances;

/** The rules of how an answer came: what was written is there as a scan, what was heard is told in a note. */
@ApplicationScoped
class NewReceived {
    private static final Set<String> WRITTEN = Set.of("letter", "e-mail");
    private static final Set<String> CHANNELS = new TreeSet<>(Set.of("letter", "e-mail", "telephone", "aloud"));
    private static final int LONGEST_NOTE = 2_000;

    @Inject
    private DatabaseClock clock;

    Received of(String channel, Instant receivedAt, UUID attachmentId, String note) {
        String word = Stances.word("channel", channel, CHANNELS);
        Instant at = Check.present("receivedAt", receivedAt).truncatedTo(ChronoUnit.MICROS);
        if (at.isAfter(clock.now())) {
            throw Problem.invalid("receivedAt", "It cannot have been received in the future.");
        }
        String told = Check.optionalText("note", note, LONGEST_NOTE);
        if (WRITTEN.contains(word) && attachmentId == null) {
            throw Problem.invalid("attachmentId", "What came by " + word + " is shown: POST /api/attachments first.");
        }
        if (!WRITTEN.contains(word) && told == null) {
            throw Problem.invalid("note", "Say in note who said what to whom.");
        }
        return new Received(word, at, attachmentId, told);
    }
}
