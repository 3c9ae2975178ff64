package org.religionscongress.concord.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a session lasts: in all, and while nobody uses it. */
@ApplicationScoped
public class SessionTerms {
    private static final Duration LONGEST_UNNOTED = Duration.ofMinutes(5);
    private static final int NOTES_WITHIN_IDLE = 12;

    @Inject
    @ConfigProperty(name = "concord.session.lifetime", defaultValue = "PT12H")
    private Duration lifetime;

    @Inject
    @ConfigProperty(name = "concord.session.idle", defaultValue = "PT4H")
    private Duration idle;

    public Instant endOfOneBegun(Instant moment) {
        return moment.plus(lifetime);
    }

    /** A session that was last used then or before has ended. */
    public Instant tooLongAgo(Instant now) {
        return now.minus(idle);
    }

    /** A use is noted where the one noted last was before: reading must not write each time. */
    public Instant toBeNotedSince(Instant now) {
        Duration part = idle.dividedBy(NOTES_WITHIN_IDLE);
        return now.minus(part.compareTo(LONGEST_UNNOTED) < 0 ? part : LONGEST_UNNOTED);
    }
}
