package org.religionscongress.concord.record;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Map;
import java.util.TreeMap;
import org.religionscongress.concord.platform.security.Digest;

/** Members of a canonical form, under the tag that names the form; {@code src/site/markdown/record.md} specifies each. */
final class Content {
    /** As fine as both databases keep a time, and always as long. */
    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter();

    private final Map<String, Object> members = new TreeMap<>();

    Content(String canon) {
        members.put("canon", canon);
    }

    /** Adds a member; what is absent is left out. */
    Content with(String name, Object value) {
        if (value != null) {
            members.put(name, value);
        }
        return this;
    }

    Content at(String name, Instant time) {
        return with(name, TIME.format(time));
    }

    String canonical() {
        return CanonicalJson.of(members);
    }

    String hash() {
        return Digest.of(canonical());
    }
}
