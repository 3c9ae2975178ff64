package org.religionscongress.concord.platform.secondfactor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.religionscongress.concord.platform.startup.ProductionRequirement;

/** Under a key that lies beside them, secrets would be sealed for nothing. */
@ApplicationScoped
public class OwnSealingKey implements ProductionRequirement {
    @Inject
    private SealingKeySettings settings;

    @Override
    public Stream<String> unmet() {
        return settings.key().isPresent()
                ? Stream.empty()
                : Stream.of("Second factors are kept under a key of your own:"
                        + " set concord.second-factor.key or concord.second-factor.key-file.");
    }
}
