package org.religionscongress.concord.membership;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** Somebody who takes part. What the person may do stands in {@link Membership}s, how to sign in in the account. */
@Entity
@Table(name = "person")
public class Person {
    @Id
    private UUID id;

    @Version
    private long version;

    private String name;
    private boolean active;

    protected Person() {}

    public Person(UUID id, String name) {
        this.id = id;
        this.name = name;
        this.active = true;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public long version() {
        return version;
    }

    public void rename(String newName) {
        name = newName;
    }

    public boolean isActive() {
        return active;
    }

    public void deactivate() {
        active = false;
    }

    public void reactivate() {
        active = true;
    }
}
