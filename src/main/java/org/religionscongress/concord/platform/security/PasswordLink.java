package org.religionscongress.concord.platform.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Lets a person set a password, once and for a time. */
@Entity
@Table(name = "password_link")
public class PasswordLink {
    @Id
    @Column(name = "digest")
    private String digest;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Version
    @Column(name = "version")
    private long version;

    protected PasswordLink() {}

    public PasswordLink(OpaqueToken token, UUID personId, Instant now, Instant expiresAt) {
        this.digest = token.digest();
        this.personId = personId;
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    public String digest() {
        return digest;
    }

    public UUID personId() {
        return personId;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
