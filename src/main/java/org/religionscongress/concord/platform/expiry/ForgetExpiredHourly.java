package org.religionscongress.concord.platform.expiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.religionscongress.concord.platform.concurrent.JobThreads;
import org.religionscongress.concord.platform.startup.StartUpStep;

@ApplicationScoped
public class ForgetExpiredHourly implements StartUpStep {
    private static final Logger LOG = Logger.getLogger(ForgetExpiredHourly.class.getName());

    @Inject
    private ForgetExpired forgetExpired;

    @Inject
    @JobThreads
    private ScheduledExecutorService threads;

    @Override
    public Order order() {
        return Order.WORK;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored")
    public void run() {
        threads.scheduleWithFixedDelay(this::forget, 1, 60, TimeUnit.MINUTES);
    }

    /** A failure would end the schedule. */
    private void forget() {
        try {
            forgetExpired.forget();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "What has expired was not forgotten; will try again in an hour.", failure);
        }
    }
}
