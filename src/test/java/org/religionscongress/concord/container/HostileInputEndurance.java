package org.religionscongress.concord.container;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.religionscongress.concord.house.Seed;

/** Ten thousand hostile calls over all operations. */
class HostileInputEndurance {

    @Test
    void no_hostile_call_gets_more_than_a_problem() throws InterruptedException {
        try (var server = PayaraMicro.start("hostile", Map.of())) {
            new HostileInput(Seed.of("Hostile input", 10_000), server.concord()).allAreAnsweredAsTheyShould();
        }
    }
}
