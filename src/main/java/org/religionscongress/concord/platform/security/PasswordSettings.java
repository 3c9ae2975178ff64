package org.religionscongress.concord.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the settings of mode and passwords enter our code. */
@ApplicationScoped
public class PasswordSettings {
    @Inject
    @ConfigProperty(name = "concord.mode", defaultValue = "demo")
    private String mode;

    @Inject
    @ConfigProperty(name = "concord.password.iterations", defaultValue = "210000")
    private int iterations;

    @Produces
    public Mode mode() {
        return Mode.of(mode);
    }

    @Produces
    public PasswordPolicy policy() {
        return new PasswordPolicy(mode(), iterations);
    }
}
