package org.religionscongress.concord.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** A session of a body: from its opening to its closing, at its place and in the time zone of that place. */
@Entity
@Table(name = "body_session")
public class Session {
    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Body body;

    private int ordinal;
    private String title;
    private String place;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    protected Session() {}

    public Session(
            UUID id,
            Body body,
            int ordinal,
            String title,
            String place,
            ZoneId timeZone,
            Instant opensAt,
            Instant closesAt) {
        this.id = id;
        this.body = body;
        this.ordinal = ordinal;
        this.title = title;
        this.place = place;
        this.timeZone = timeZone.getId();
        this.opensAt = opensAt;
        this.closesAt = closesAt;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** What was told wrongly, or has moved; body and number stay, since texts are named by them. */
    public void correct(String newTitle, String newPlace, ZoneId newTimeZone, Instant opens, Instant closes) {
        title = newTitle;
        place = newPlace;
        timeZone = newTimeZone.getId();
        opensAt = opens;
        closesAt = closes;
    }

    public Body body() {
        return body;
    }

    public int ordinal() {
        return ordinal;
    }

    public String number() {
        return new RomanNumeral(ordinal).toString();
    }

    public String title() {
        return title;
    }

    public String place() {
        return place;
    }

    public ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    public Instant opensAt() {
        return opensAt;
    }

    public Instant closesAt() {
        return closesAt;
    }

    /** From the moment of the opening until just before that of the closing. */
    public boolean isOpenAt(Instant moment) {
        return !moment.isBefore(opensAt) && moment.isBefore(closesAt);
    }
}
