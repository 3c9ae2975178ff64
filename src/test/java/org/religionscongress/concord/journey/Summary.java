package org.religionscongress.concord.journey;

import java.time.Duration;
import java.util.List;

/** What a finished journey leaves behind. */
public record Summary(
        String documentId,
        String title,
        String sessionId,
        String sessionNumber,
        String stage,
        int recordLength,
        List<Act> acts,
        Duration total) {}
