package org.religionscongress.concord.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.religionscongress.concord.platform.startup.StartUpStep;

/** A node whose settings would keep passwords badly does not start. */
@ApplicationScoped
public class CheckPasswordPolicy implements StartUpStep {
    private static final Logger LOG = Logger.getLogger(CheckPasswordPolicy.class.getName());

    @Inject
    private PasswordPolicy policy;

    @Override
    public Order order() {
        return Order.ENGINE;
    }

    @Override
    public void run() {
        if (policy.mode() == Mode.DEMO) {
            LOG.info(
                    "Concord runs in demo mode: short passwords are taken. For a Congress set concord.mode=production.");
        }
    }
}
