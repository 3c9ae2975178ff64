package org.religionscongress.concord.platform.startup;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Logger;
import org.religionscongress.concord.platform.database.Schema;

/** Brings a node up: its settings and the schema first, then every {@link StartUpStep}; ready only when all are done. */
@ApplicationScoped
public class StartUp {
    private static final Logger LOG = Logger.getLogger(StartUp.class.getName());

    @Inject
    private CheckSettings settings;

    @Inject
    private Schema schema;

    @Inject
    private StartUpLock lock;

    @Inject
    @Any
    private Instance<StartUpStep> steps;

    private volatile boolean done;

    void onServerStart(@Observes @Priority(100) @Initialized(ApplicationScoped.class) Object application)
            throws Exception {
        start();
    }

    public void start() throws Exception {
        // Before there is any step: some of them need settings that make sense to be made at all.
        settings.check();
        schema.migrate();
        lock.whileHeld(this::runSteps);
        done = true;
        LOG.info("Concord is ready.");
    }

    public boolean isDone() {
        return done;
    }

    private void runSteps() throws Exception {
        List<StartUpStep> inOrder =
                steps.stream().sorted(Comparator.comparing(StartUpStep::order)).toList();
        for (StartUpStep step : inOrder) {
            step.run();
        }
    }
}
