package org.religionscongress.concord.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.religionscongress.concord.platform.startup.ProductionRequirement;

/** Whoever has stolen the hashes of passwords must not guess at them fast. */
@ApplicationScoped
public class DearGuessing implements ProductionRequirement {
    private static final int SAFE_ITERATIONS = 210_000;

    @Inject
    private PasswordPolicy policy;

    @Override
    public Stream<String> unmet() {
        return policy.iterations() >= SAFE_ITERATIONS
                ? Stream.empty()
                : Stream.of("concord.password.iterations is " + policy.iterations() + ": set at least "
                        + SAFE_ITERATIONS + ", or leave it out.");
    }
}
