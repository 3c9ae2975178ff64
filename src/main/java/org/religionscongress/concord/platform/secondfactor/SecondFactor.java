package org.religionscongress.concord.platform.secondfactor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The secret of a person's app, and that of the one which is being set up. Both are sealed. */
@Entity
@Table(name = "second_factor")
public class SecondFactor {
    /** So long a picture that was shown may still be scanned and confirmed. */
    private static final Duration TO_CONFIRM = Duration.ofHours(1);

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "secret")
    private String secret;

    @Column(name = "set_up_at")
    private Instant setUpAt;

    @Column(name = "last_step")
    private long lastStep;

    @Column(name = "begun_secret")
    private String begunSecret;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Version
    @Column(name = "version")
    private long version;

    protected SecondFactor() {}

    /** Empty until one was confirmed. */
    public Optional<Instant> setUpAt() {
        return Optional.ofNullable(setUpAt);
    }

    Optional<String> secret() {
        return Optional.ofNullable(secret);
    }

    long lastStep() {
        return lastStep;
    }

    /** What was set up before stays good until this is confirmed. */
    void begin(String sealed, Instant now) {
        begunSecret = sealed;
        begunAt = now;
    }

    Optional<String> begun(Instant now) {
        return Optional.ofNullable(begunSecret).filter(text -> now.isBefore(begunAt.plus(TO_CONFIRM)));
    }

    void confirm(long step, Instant now) {
        secret = begunSecret;
        setUpAt = now;
        lastStep = step;
        begunSecret = null;
        begunAt = null;
    }

    /** The same secrets under another key. */
    void resealWith(SealingKeys keys) {
        secret = secret == null ? null : keys.resealed(secret, personId);
        begunSecret = begunSecret == null ? null : keys.resealed(begunSecret, personId);
    }
}
