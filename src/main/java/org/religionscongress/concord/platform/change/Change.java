package org.religionscongress.concord.platform.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That something has changed: what it is and its id, never how. */
@Entity
@Table(name = "noted_change")
public class Change {
    /** What the id is that of. */
    public enum Subject {
        /** An event that was written to the record. */
        EVENT,
        /** A task that opened, changed hands or closed. */
        TASK,
        /** A person of whom a sign-in has ended. */
        SIGN_IN
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "noted_at")
    private Instant notedAt;

    /** Null until the act has been committed and seen. */
    private Long batch;

    protected Change() {}

    Change(UUID id, Subject subject, UUID subjectId, Instant notedAt) {
        this.id = id;
        this.subject = subject;
        this.subjectId = subjectId;
        this.notedAt = notedAt;
    }

    public UUID id() {
        return id;
    }

    public Subject subject() {
        return subject;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public Instant notedAt() {
        return notedAt;
    }

    public Long batch() {
        return batch;
    }
}
