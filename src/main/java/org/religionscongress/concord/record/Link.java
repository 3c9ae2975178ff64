package org.religionscongress.concord.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The place of an event in its chain, bound by its hash to the event's content and to all links before it. */
@Entity
@Table(name = "record_link")
public class Link {
    private static final String CANON = "concord-link-1";

    @Id
    @Column(name = "event_id")
    private UUID eventId;

    private UUID chain;
    private int seq;

    @Column(name = "content_hash")
    private String contentHash;

    private String hash;

    @Column(name = "linked_at")
    private Instant linkedAt;

    protected Link() {}

    Link(Chain.End before, int seq, Event event, Instant at) {
        eventId = event.id();
        chain = before.chain();
        this.seq = seq;
        contentHash = event.contentHash();
        hash = hashAfter(before.hash());
        linkedAt = at;
    }

    /** What the hash is when the link before has this one; null before the first. */
    String hashAfter(String previous) {
        return new Content(CANON)
                .with("chain", chain)
                .with("seq", seq)
                .with("event", eventId)
                .with("content", contentHash)
                .with("previous", previous)
                .hash();
    }

    Chain.End end() {
        return new Chain.End(chain, seq, hash);
    }

    public UUID eventId() {
        return eventId;
    }

    /** From 1, without gap. */
    public int seq() {
        return seq;
    }

    String contentHash() {
        return contentHash;
    }

    public String hash() {
        return hash;
    }
}
