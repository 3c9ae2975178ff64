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

/** What a person holds for a time: a role, a place in a body, a seat in a delegation, a function; some or all of them. */
@Entity
@Table(name = "membership")
public class Membership {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private Body body;

    @Column(name = "delegation_id")
    private UUID delegationId;

    @Enumerated(EnumType.STRING)
    private Credential credential;

    @Column(name = "person_function")
    private String function;

    @Column(name = "valid_from")
    private Instant from;

    @Column(name = "valid_until")
    private Instant until;

    protected Membership() {}

    public Membership(UUID id, UUID personId, Holding holding, Instant from, Instant until) {
        this.id = id;
        this.personId = personId;
        this.role = holding.role();
        this.body = holding.body();
        this.delegationId = holding.delegationId();
        this.credential = holding.credential();
        this.function = holding.function();
        this.from = from;
        this.until = until;
    }

    public UUID id() {
        return id;
    }

    public UUID personId() {
        return personId;
    }

    public Holding holding() {
        return new Holding(role, body, delegationId, credential, function);
    }

    public Instant from() {
        return from;
    }

    /** The first moment at which it no longer holds; null while no end is set. */
    public Instant until() {
        return until;
    }

    public boolean holdsAt(Instant moment) {
        return !from.isAfter(moment) && (until == null || moment.isBefore(until));
    }

    /** Whether both hold at some moment. */
    public boolean overlaps(Instant otherFrom, Instant otherUntil) {
        return (until == null || otherFrom.isBefore(until)) && (otherUntil == null || from.isBefore(otherUntil));
    }

    /** Ends it now; what has not begun yet never will. */
    public void end(Instant now) {
        if (until == null || now.isBefore(until)) {
            until = now.isBefore(from) ? from : now;
        }
    }
}
