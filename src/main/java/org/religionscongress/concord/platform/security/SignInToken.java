package org.religionscongress.concord.platform.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.religionscongress.concord.platform.persistence.Ids;

/** One sign-in of a person, on every node alike. */
@Entity
@Table(name = "sign_in_token")
public class SignInToken {
    @Id
    @Column(name = "digest")
    private String digest;

    @Column(name = "id")
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "second_factor")
    private boolean bySecondFactor;

    @Enumerated(EnumType.STRING)
    @Column(name = "device")
    private Device device;

    @Version
    @Column(name = "version")
    private long version;

    protected SignInToken() {}

    public SignInToken(OpaqueToken token, SignedIn person, Device device, Instant now, Instant expiresAt) {
        this.digest = token.digest();
        this.id = Ids.next();
        this.personId = person.personId();
        this.bySecondFactor = person.isBySecondFactor();
        this.device = device;
        this.createdAt = now;
        this.lastSeenAt = now;
        this.expiresAt = expiresAt;
    }

    public String digest() {
        return digest;
    }

    /** What may be told of it, also to who could misuse a digest. */
    public UUID id() {
        return id;
    }

    public UUID personId() {
        return personId;
    }

    /** Absent of those that began before this was kept. */
    public Optional<Device> device() {
        return Optional.ofNullable(device);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** True to a few minutes, so that reading does not write each time. */
    public Instant lastSeenAt() {
        return lastSeenAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
