package org.religionscongress.concord.platform.mail;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A deadline as an entry for a calendar (RFC 5545), or that there is none any more (RFC 5546). Its moment is told by UTC,
 * which is the same moment in whatever zone a calendar shows it; the description says it by the session's zone too.
 */
final class CalendarEntry {
    private static final String TYPE = "text/calendar; charset=UTF-8; method=";

    private CalendarEntry() {}

    static Enclosure of(Map<String, String> model, String subject, Instant written) {
        boolean isCancelled = model.containsKey(Enclosures.ENTRY_CANCELLED);
        String method = isCancelled ? "CANCEL" : "PUBLISH";
        VEvent event = new VEvent();
        event.setUid(model.get(Enclosures.ENTRY) + "@concord");
        event.setSequence(Integer.parseInt(model.get(Enclosures.ENTRY_NUMBER)));
        event.setDateTimeStamp(Date.from(written));
        event.setDateStart(Date.from(Instant.parse(model.get(Enclosures.ENTRY_AT))));
        // The format escapes what could end a line or a value; what turns the reading direction is gone already.
        event.setSummary(OneLine.of(subject));
        event.setDescription(description(model));
        event.setStatus(isCancelled ? Status.cancelled() : Status.confirmed());
        event.setTransparency(true);
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Concord//Concord//EN");
        calendar.setMethod(method);
        calendar.addEvent(event);
        return new Enclosure(
                "concord.ics", TYPE + method, Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8));
    }

    private static String description(Map<String, String> model) {
        return Stream.of("deadline", "link")
                .map(model::get)
                .filter(Objects::nonNull)
                .map(OneLine::of)
                .collect(Collectors.joining("\n"));
    }
}
