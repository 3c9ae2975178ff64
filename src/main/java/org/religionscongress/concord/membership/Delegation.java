package org.religionscongress.concord.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** What takes part in a session: it reviews and adopts as one, whoever of its members acts. */
@Entity
@Table(name = "delegation")
public class Delegation {
    @Id
    private UUID id;

    @Version
    private long version;

    /** Given by the database. */
    @Column(insertable = false, updatable = false)
    private long registered;

    private String name;
    private String country;
    private String tradition;

    protected Delegation() {}

    public Delegation(UUID id, String name, String country, String tradition) {
        this.id = id;
        this.name = name;
        this.country = country;
        this.tradition = tradition;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public void correct(String newName, String newCountry, String newTradition) {
        name = newName;
        country = newCountry;
        tradition = newTradition;
    }

    public String name() {
        return name;
    }

    public String country() {
        return country;
    }

    public String tradition() {
        return tradition;
    }
}
