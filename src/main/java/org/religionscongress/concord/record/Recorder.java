package org.religionscongress.concord.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.religionscongress.concord.platform.change.Change;
import org.religionscongress.concord.platform.change.Changes;
import org.religionscongress.concord.platform.persistence.Ids;

/** Writes the event of an act into the act's own transaction: both stand, or neither. */
@ApplicationScoped
public class Recorder {
    @Inject
    private EntityManager entities;

    @Inject
    private Changes changes;

    @Inject
    private Clock clock;

    public void write(Entry entry) {
        // As fine as both databases keep it, so that the hash can be made again from what was read back.
        Event event = new Event(Ids.next(), clock.instant().truncatedTo(ChronoUnit.MICROS), entry);
        entities.persist(event);
        entities.persist(new PendingEvent(event));
        changes.note(Change.Subject.EVENT, event.id());
    }
}
