package org.religionscongress.concord.inbox.rest;

import java.time.Instant;
import java.util.UUID;
import org.religionscongress.concord.inbox.ActOnBehalf;
import org.religionscongress.concord.inbox.usecase.ReadAsked;
import org.religionscongress.concord.membership.Side;
import org.religionscongress.concord.step.Step;

/** What a side is asked, or may do, so that its clerk can enter it; {@code until} is when what it is part of ends. */
public record AskedView(
        String kind,
        TaskView.DocumentName document,
        TaskView.Name delegation,
        TaskView.Name member,
        UUID stepId,
        Instant askedAt,
        Instant until,
        String timeZone,
        boolean over,
        String heldBy,
        Waiting waiting,
        boolean answered) {
    /** What was entered and waits for a second person. */
    public record Waiting(UUID id, String enteredBy) {
        static Waiting of(ActOnBehalf act) {
            return act == null ? null : new Waiting(act.id(), act.enteredByName());
        }
    }

    static AskedView of(ReadAsked.Asked asked) {
        Side side = asked.side();
        Step step = asked.step();
        return new AskedView(
                asked.kind(),
                new TaskView.DocumentName(
                        asked.document().id(),
                        asked.document().title(),
                        asked.document().revision()),
                name(side.delegationId(), asked.sideName()),
                name(side.memberId(), asked.sideName()),
                step.id(),
                step.openedAt(),
                step.deadline(),
                asked.timeZone(),
                step.isClosed(),
                asked.holder(),
                Waiting.of(asked.waiting()),
                asked.answered());
    }

    private static TaskView.Name name(UUID id, String name) {
        return id == null ? null : new TaskView.Name(id, name);
    }
}
