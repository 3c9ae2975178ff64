package org.religionscongress.concord.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Position;
import org.religionscongress.concord.document.Received;
import org.religionscongress.concord.membership.Delegations;
import org.religionscongress.concord.membership.People;
import org.religionscongress.concord.platform.attachment.Attachment;
import org.religionscongress.concord.platform.attachment.Attachments;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.record.Entry;

/** Takes down what a part of a running step says, in one of the words that its kind of step knows. */
@ApplicationScoped
public class Stances {
    private static final int LONGEST_STATEMENT = 20_000;

    @Inject
    private Steps steps;

    @Inject
    private Documents documents;

    @Inject
    private Delegations delegations;

    @Inject
    private People people;

    @Inject
    private Attachments attachments;

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

    /**
     * Keeps it with the revision on which the step runs; refuses when the step is over, unless the answer is late and
     * only to be read.
     */
    public Position take(Act act, String says, String statement) {
        Task task = act.task();
        Step step = act.timing() == Act.Timing.LATE ? steps.get(task.stepId()) : steps.mustBeOpen(task.stepId());
        if (act.timing() != Act.Timing.IN_TIME) {
            // Of two at once, the second has to see the first.
            steps.holdPart(step.id(), task.part());
        }
        if (act.timing() == Act.Timing.LATE && documents.hasLateComment(step.id(), task.part())) {
            throw Problem.conflict("already-kept", "Already kept", "A late comment of this side is kept already.");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (act.timing() == Act.Timing.CORRECTION) {
            documents.position(step.id(), task.part()).ifPresent(before -> before.correct(now));
        }
        Position position = new Position(
                Ids.next(),
                task.documentId(),
                step.id(),
                step.kind().name(),
                step.revision(),
                task.part(),
                task.delegationId(),
                act.caller().personId(),
                act.caller().name(),
                says,
                statement,
                now,
                act.timing() == Act.Timing.LATE,
                act.received());
        position.preparedBy(act.preparedBy());
        documents.add(position);
        return position;
    }

    /** The event of an answer: by whom, for whom, on which revision, and how it came. */
    public Entry entry(String word, Act act, Position position) {
        String name =
                switch (act.timing()) {
                    case IN_TIME -> word;
                    case CORRECTION -> "correct-" + word;
                    case LATE -> "comment-late-on-" + word;
                };
        Entry entry = Entry.of(name)
                .by(act.caller().personId(), act.caller().name())
                .on(position.documentId(), position.revision());
        return received(onBehalfOf(entry, act).with("preparedBy", act.preparedBy()), act.received());
    }

    private Entry onBehalfOf(Entry entry, Act act) {
        UUID delegation = act.task().delegationId();
        if (delegation != null) {
            return entry.onBehalfOf(delegation, delegations.get(delegation).name());
        }
        // A member answers for the seat itself; only what a clerk enters is on behalf of the member.
        return act.isOnBehalf()
                ? entry.onBehalfOf(act.task().part(), people.name(act.task().part()))
                : entry;
    }

    /** Adds how an answer came that a clerk entered, with the hash of the scan: the record shows if it were changed. */
    public Entry received(Entry entry, Received received) {
        return received == null
                ? entry
                : entry.with("channel", received.channel())
                        .with("receivedAt", received.at())
                        .with("attachment", received.attachmentId())
                        .with("attachmentSha256", sha256(received.attachmentId()))
                        .with("note", received.note())
                        .with("confirmedBy", received.confirmedBy());
    }

    private String sha256(UUID attachmentId) {
        return attachmentId == null
                ? null
                : attachments.find(attachmentId).map(Attachment::sha256).orElse(null);
    }
}
