package org.religionscongress.concord.platform.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as the recipient reads it, by the session's zone and by UTC: "7 Oct 2026, 18:00 Astana (13:00 UTC)". */
public final class DeadlineText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final MailLanguage language;
    private final DateTimeFormatter date;

    private DeadlineText(MailLanguage language) {
        this.language = language;
        this.date = DateTimeFormatter.ofPattern(language.datePattern(), language.locale());
    }

    public static DeadlineText in(String language) {
        return new DeadlineText(MailLanguage.of(language));
    }

    /** The zone is called by its city, in the recipient's language where we know it. */
    public String of(Instant moment, ZoneId zone) {
        return of(moment, zone, ZoneNames.of(zone, language));
    }

    /** The zone is called as the session calls its place. */
    public String of(Instant moment, ZoneId zone, String place) {
        if (zone.normalized().equals(ZoneOffset.UTC)) {
            return utc(moment);
        }
        ZonedDateTime there = moment.atZone(zone);
        ZonedDateTime utc = moment.atZone(ZoneOffset.UTC);
        // Near midnight the two are on different days, and a bare hour would mislead by one.
        String otherDay = sameDay(there, utc) ? "" : day(utc);
        return day(there) + TIME.format(there) + " " + place + " (" + otherDay + TIME.format(utc) + " UTC)";
    }

    public String utc(Instant moment) {
        ZonedDateTime utc = moment.atZone(ZoneOffset.UTC);
        return day(utc) + TIME.format(utc) + " UTC";
    }

    /** The day alone, by the zone of the place. */
    public String day(Instant moment, ZoneId zone) {
        return date.format(moment.atZone(zone));
    }

    private static boolean sameDay(ZonedDateTime one, ZonedDateTime other) {
        LocalDate day = one.toLocalDate();
        return day.equals(other.toLocalDate());
    }

    private String day(ZonedDateTime moment) {
        return date.format(moment) + language.comma();
    }
}
