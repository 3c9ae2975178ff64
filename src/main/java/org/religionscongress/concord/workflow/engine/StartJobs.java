package org.religionscongress.concord.workflow.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.religionscongress.concord.platform.startup.StartUpStep;

@ApplicationScoped
public class StartJobs implements StartUpStep {
    @Inject
    private Engine engine;

    @Override
    public Order order() {
        return Order.WORK;
    }

    @Override
    public void run() {
        engine.work();
    }
}
