package org.religionscongress.concord.platform.attachment.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.religionscongress.concord.platform.concurrent.JobThreads;
import org.religionscongress.concord.platform.startup.StartUpStep;

@ApplicationScoped
public class ForgetUnusedHourly implements StartUpStep {
    private static final Logger LOG = Logger.getLogger(ForgetUnusedHourly.class.getName());

    @Inject
    private ForgetUnused forgetUnused;

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
        threads.scheduleWithFixedDelay(this::forget, 2, 60, TimeUnit.MINUTES);
    }

    /** A failure would end the schedule. */
    private void forget() {
        try {
            forgetUnused.forget();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Unused attachments were not deleted; will try again in an hour.", failure);
        }
    }
}
