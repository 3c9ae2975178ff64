package org.religionscongress.concord.workflow.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.religionscongress.concord.platform.startup.StartUpStep;

@ApplicationScoped
public class StartEngine implements StartUpStep {
    @Inject
    private Engine engine;

    @Override
    public Order order() {
        return Order.ENGINE;
    }

    @Override
    public void run() throws Exception {
        engine.build();
    }
}
