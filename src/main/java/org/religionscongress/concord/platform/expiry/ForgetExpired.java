package org.religionscongress.concord.platform.expiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Deletes sign-ins, links, counts and answers whose time is over. */
@ApplicationScoped
public class ForgetExpired {
    @Inject
    @Any
    private Instance<Expiring> all;

    @Inject
    private Clock clock;

    /** How many rows went. */
    @UseCase
    public int forget() {
        Instant now = clock.instant();
        return all.stream().mapToInt(each -> each.forgetExpired(now)).sum();
    }
}
