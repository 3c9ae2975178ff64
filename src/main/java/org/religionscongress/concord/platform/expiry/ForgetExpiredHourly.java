package org.religionscongress.concord.platform.expiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.religionscongress.concord.platform.concurrent.Rounds;
import org.religionscongress.concord.platform.startup.StartUpStep;

@ApplicationScoped
public class ForgetExpiredHourly implements StartUpStep {
    private static final Logger LOG = Logger.getLogger(ForgetExpiredHourly.class.getName());

    private static final Duration UNTIL_FIRST = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofHours(1);

    @Inject
    private ForgetExpired forgetExpired;

    @Inject
    private Rounds rounds;

    @Override
    public Order order() {
        return Order.WORK;
    }

    @Override
    public void run() {
        rounds.begin(
                UNTIL_FIRST,
                PAUSE,
                forgetExpired::forget,
                failure -> LOG.log(
                        Level.WARNING, "What has expired was not forgotten; will try again in an hour.", failure));
    }
}
