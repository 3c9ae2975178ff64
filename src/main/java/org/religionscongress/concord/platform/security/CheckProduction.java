package org.religionscongress.concord.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.religionscongress.concord.platform.startup.ProductionRequirement;
import org.religionscongress.concord.platform.startup.StartUpStep;

/** In production, a node that could not keep what it promises does not start, and says all of the reasons at once. */
@ApplicationScoped
public class CheckProduction implements StartUpStep {
    private static final Logger LOG = Logger.getLogger(CheckProduction.class.getName());

    @Inject
    private Mode mode;

    @Inject
    @Any
    private Instance<ProductionRequirement> requirements;

    @Override
    public Order order() {
        return Order.REQUIREMENTS;
    }

    @Override
    public void run() throws Exception {
        if (mode == Mode.DEMO) {
            LOG.info(
                    "Concord runs in demo mode: short passwords are taken. For a Congress set concord.mode=production.");
            return;
        }
        List<String> unmet = new ArrayList<>();
        for (ProductionRequirement requirement : requirements) {
            requirement.unmet().forEach(unmet::add);
        }
        if (!unmet.isEmpty()) {
            throw new IllegalStateException(unmet.stream()
                    .sorted()
                    .map(each -> System.lineSeparator() + "  - " + each)
                    .collect(Collectors.joining("", "Concord does not start in production mode:", "")));
        }
    }
}
