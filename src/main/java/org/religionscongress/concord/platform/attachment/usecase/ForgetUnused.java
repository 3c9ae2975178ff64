package org.religionscongress.concord.platform.attachment.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.religionscongress.concord.platform.attachment.Attachments;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Deletes attachments that nothing used within a day. */
@ApplicationScoped
@UseCase
public class ForgetUnused {
    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    private Attachments attachments;

    @Inject
    private Clock clock;

    /** How many went. */
    public int forget() {
        return attachments.forgetUnusedSince(clock.instant().minus(KEPT));
    }
}
