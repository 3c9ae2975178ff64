package org.religionscongress.concord.membership.usecase;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;

/** What a session may be told to be, when it is registered and when it is corrected. */
record SessionFields(String title, String place, ZoneId timeZone, Instant opensAt, Instant closesAt) {
    static SessionFields checked(String title, String place, String timeZone, Instant opensAt, Instant closesAt) {
        SessionFields fields = new SessionFields(
                Check.text("title", title, 300),
                Check.text("place", place, 200),
                zone(Check.text("timeZone", timeZone, 64)),
                Check.present("opensAt", opensAt).truncatedTo(ChronoUnit.MICROS),
                Check.present("closesAt", closesAt).truncatedTo(ChronoUnit.MICROS));
        if (!fields.closesAt.isAfter(fields.opensAt)) {
            throw Problem.invalid("closesAt", "A session closes after it has opened.");
        }
        return fields;
    }

    /** A place has a region's zone; an offset would be wrong after the next change of its clocks. */
    private static ZoneId zone(String id) {
        if (!ZoneId.getAvailableZoneIds().contains(id)) {
            throw Problem.invalid("timeZone", "timeZone is the id of a time zone, such as Asia/Almaty.");
        }
        return ZoneId.of(id);
    }
}
