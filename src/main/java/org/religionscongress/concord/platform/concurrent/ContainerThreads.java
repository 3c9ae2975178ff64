package org.religionscongress.concord.platform.concurrent;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The container's threads in a pool of our size: the server's own scheduled pool has so few that one that loops for jobs
 * would starve all other work.
 */
@ApplicationScoped
public class ContainerThreads {
    @Resource
    private ManagedThreadFactory factory;

    @Inject
    @ConfigProperty(name = "concord.jobs.threads", defaultValue = "8")
    private int size;

    private ScheduledExecutorService threads;

    @PostConstruct
    void open() {
        threads = Executors.newScheduledThreadPool(size, factory);
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }

    @Produces
    @JobThreads
    public ScheduledExecutorService threads() {
        return threads;
    }
}
