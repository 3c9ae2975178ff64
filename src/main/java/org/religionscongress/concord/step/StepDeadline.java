package org.religionscongress.concord.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.religionscongress.concord.document.Document;

/** The one deadline of a running step, moved wherever it stands; all who take part hear of it. */
@ApplicationScoped
public class StepDeadline {
    @Inject
    private Tasks tasks;

    @Inject
    private Steps steps;

    @Inject
    private StepClosing closing;

    @Inject
    private Audiences audiences;

    /** The tasks' rows first, then the step's: that is the order in which the acts on them lock, too. */
    public Step hold(Step running, Instant until) {
        tasks.due(running.id(), until);
        return steps.hold(running.id());
    }

    /** Of a step that was held so; its timers follow by {@link PartProcesses#rescheduled}. */
    public void move(Document document, Step held, Instant until, String reason) {
        closing.extend(held, until);
        document.endsAt(until);
        audiences.extended(document, held, until, reason);
    }
}
