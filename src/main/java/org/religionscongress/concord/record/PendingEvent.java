package org.religionscongress.concord.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An event that waits to be linked to its chain. */
@Entity
@Table(name = "record_pending")
class PendingEvent {
    @Id
    @Column(name = "event_id")
    private UUID eventId;

    private UUID chain;

    protected PendingEvent() {}

    PendingEvent(Event event) {
        eventId = event.id();
        chain = Chain.of(event.documentId());
    }
}
