package org.religionscongress.concord.platform.concurrent;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.concurrent.ScheduledExecutorService;

/** Where the container's threads enter our code. */
@ApplicationScoped
public class ContainerThreads {
    @Resource
    private ManagedScheduledExecutorService threads;

    @Produces
    @JobThreads
    public ScheduledExecutorService threads() {
        return threads;
    }
}
