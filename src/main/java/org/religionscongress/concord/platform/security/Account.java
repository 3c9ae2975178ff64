package org.religionscongress.concord.platform.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** With what a person signs in, and where and in which language Concord writes to the person. */
@Entity
@Table(name = "account")
public class Account {
    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "username")
    private String username;

    @Column(name = "username_key")
    private String usernameKey;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_changed_at")
    private Instant passwordChangedAt;

    @Column(name = "language")
    private String language;

    @Column(name = "email")
    private String email;

    @Column(name = "active")
    private boolean active;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Version
    @Column(name = "version")
    private long version;

    protected Account() {}

    public Account(UUID personId, Username username, String email, String language, Instant openedAt) {
        this.personId = personId;
        this.username = username.text();
        this.usernameKey = username.key();
        this.email = email;
        this.language = language;
        this.active = true;
        this.openedAt = openedAt;
    }

    public UUID personId() {
        return personId;
    }

    public String username() {
        return username;
    }

    public String usernameKey() {
        return usernameKey;
    }

    /** Absent until the person has set a password. */
    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public Optional<Instant> passwordChangedAt() {
        return Optional.ofNullable(passwordChangedAt);
    }

    /** One of en, kk, ru, ar. */
    public String language() {
        return language;
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public boolean isActive() {
        return active;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public SignedIn signedIn() {
        return new SignedIn(personId, username);
    }

    /** True where letters go to another address from now on. */
    public boolean correct(String newEmail, String newLanguage) {
        boolean moved = !Objects.equals(email, newEmail);
        email = newEmail;
        language = newLanguage;
        return moved;
    }

    public long version() {
        return version;
    }

    public void setPassword(String hash, Instant now) {
        passwordHash = hash;
        passwordChangedAt = now;
    }

    /** The same password under today's setting. */
    public void rehash(String hash) {
        passwordHash = hash;
    }

    public void close() {
        active = false;
    }

    public void reopen() {
        active = true;
    }
}
