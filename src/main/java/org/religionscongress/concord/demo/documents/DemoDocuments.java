package org.religionscongress.concord.demo.documents;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.religionscongress.concord.demo.registers.DemoRegisters;
import org.religionscongress.concord.platform.concurrent.JobThreads;
import org.religionscongress.concord.platform.startup.StartUpStep;

/**
 * Has the demo documents made once, on the registers that this very start has filled. It takes many people's acts and the
 * jobs between them, so the node is ready before; what a stop interrupts stays as far as it came.
 */
@ApplicationScoped
public class DemoDocuments implements StartUpStep {
    private static final Logger LOG = Logger.getLogger(DemoDocuments.class.getName());

    @Inject
    private DemoRegisters registers;

    @Inject
    @ConfigProperty(name = "concord.demo.documents", defaultValue = "true")
    private boolean wanted;

    @Inject
    private DemoSessions sessions;

    @Inject
    private CareOfWater careOfWater;

    @Inject
    private CongressTexts congressTexts;

    @Inject
    private SecretariatTexts secretariatTexts;

    @Inject
    @JobThreads
    private ScheduledExecutorService threads;

    private volatile boolean stopped;
    private volatile boolean done;
    private volatile Future<?> work;

    @Override
    public Order order() {
        return Order.WORK;
    }

    @Override
    public void run() {
        if (wanted && registers.filledAtThisStart()) {
            work = threads.submit(this::makeAll);
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
        if (work != null) {
            work.cancel(false);
        }
    }

    private void makeAll() {
        try {
            sessions.open();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "The demo documents were not made.", failure);
            return;
        }
        List<Scene> scenes = Stream.of(congressTexts.scenes(), secretariatTexts.scenes(), careOfWater.scenes())
                .flatMap(List::stream)
                .toList();
        boolean all = true;
        for (Scene scene : scenes) {
            if (isStopping()) {
                return;
            }
            all &= played(scene);
        }
        done = all;
        if (all) {
            LOG.info("The demo documents were made.");
        }
    }

    /** Whether this node has made them all, each as far as it should come. */
    public boolean isDone() {
        return done;
    }

    /** One that fails leaves the others. */
    private boolean played(Scene scene) {
        try {
            scene.play();
            return true;
        } catch (RuntimeException failure) {
            if (!isStopping()) {
                LOG.log(Level.WARNING, "A demo document did not come as far as it should.", failure);
            }
            return false;
        }
    }

    private boolean isStopping() {
        return stopped || Thread.currentThread().isInterrupted();
    }
}
