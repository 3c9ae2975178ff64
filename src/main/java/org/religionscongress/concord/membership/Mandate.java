package org.religionscongress.concord.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Whom a side has entrusted with entering or preparing its answers, for a time; kept when it is over. */
@Entity
@Table(name = "mandate")
public class Mandate {
    /** From when on, and until when; null while no end is set. */
    public record Term(Instant from, Instant until) {}

    /** Who gave it and how; the letter itself where there is one. */
    public record Source(String givenBy, UUID attachmentId) {}

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private MandateKind kind;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "delegation_id")
    private UUID delegationId;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "valid_from")
    private Instant from;

    @Column(name = "valid_until")
    private Instant until;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "attachment_id")
    private UUID attachmentId;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_by_name")
    private String recordedByName;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Mandate() {}

    public Mandate(
            UUID id,
            MandateKind kind,
            UUID personId,
            Side side,
            Term term,
            Source source,
            Caller recordedBy,
            Instant recordedAt) {
        this.id = id;
        this.kind = kind;
        this.personId = personId;
        this.delegationId = side.delegationId();
        this.memberId = side.memberId();
        this.from = term.from();
        this.until = term.until();
        this.givenBy = source.givenBy();
        this.attachmentId = source.attachmentId();
        this.recordedBy = recordedBy.personId();
        this.recordedByName = recordedBy.name();
        this.recordedAt = recordedAt;
    }

    public UUID id() {
        return id;
    }

    public MandateKind kind() {
        return kind;
    }

    /** Who holds it. */
    public UUID personId() {
        return personId;
    }

    /** Whose answers it is about. */
    public Side side() {
        return new Side(delegationId, memberId);
    }

    public Instant from() {
        return from;
    }

    /** The first moment at which it no longer runs; null while no end is set. */
    public Instant until() {
        return until;
    }

    public String givenBy() {
        return givenBy;
    }

    public UUID attachmentId() {
        return attachmentId;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public String recordedByName() {
        return recordedByName;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public boolean runsAt(Instant moment) {
        return !from.isAfter(moment) && (until == null || moment.isBefore(until));
    }

    public boolean isOver(Instant moment) {
        return until != null && !moment.isBefore(until);
    }

    /** Whether both run at some moment. */
    public boolean overlaps(Term other) {
        return (until == null || other.from().isBefore(until))
                && (other.until() == null || from.isBefore(other.until()));
    }

    /** Ends it now; what has not begun yet never will. */
    public void end(Instant now) {
        if (until == null || now.isBefore(until)) {
            until = now.isBefore(from) ? from : now;
        }
    }
}
