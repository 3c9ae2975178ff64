package org.religionscongress.concord.platform.persistence;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.security.SecureRandom;
import java.util.UUID;

/** New ids: UUID version 7, in the order of their making, so that indexes grow at one end. */
public final class Ids {
    private static final TimeBasedEpochGenerator GENERATOR =
            Generators.timeBasedEpochGenerator(new SecureRandom(), new SteadyClock());

    private Ids() {}

    public static UUID next() {
        return GENERATOR.generate();
    }
}
