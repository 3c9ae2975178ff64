package org.religionscongress.concord.monitoring.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.religionscongress.concord.platform.problem.Problem;

/** A moment in a query. */
final class Moment {
    private Moment() {}

    /** Null when the parameter is absent; refused when it is no moment. */
    static Instant optional(String field, String moment) {
        try {
            return moment == null ? null : OffsetDateTime.parse(moment).toInstant();
        } catch (DateTimeException notAMoment) {
            throw Problem.invalid(field, field + " is a time with its zone, such as 2031-05-01T12:00:00Z.");
        }
    }
}
