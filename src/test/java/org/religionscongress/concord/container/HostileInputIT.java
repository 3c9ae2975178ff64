package org.religionscongress.concord.container;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.religionscongress.concord.house.Seed;

/** Whatever is sent to whichever call, the answer is one of ours. {@link HostileInputEndurance} has more of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileInputIT {

    private PayaraMicro server;
    private HostileInput input;

    @BeforeAll
    void start() {
        server = PayaraMicro.start("hostile", Map.of());
        input = new HostileInput(Seed.of("Hostile input", 3_000), server.concord());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void no_hostile_call_gets_more_than_a_problem() throws InterruptedException {
        input.allAreAnsweredAsTheyShould();
    }

    @Test
    void an_id_that_nothing_has_is_answered_as_the_description_says() {
        input.unknownIdsAreAnsweredAsDescribed();
    }

    @Test
    void no_expression_in_any_text_of_any_call_is_evaluated() throws IOException {
        input.expressionsAreTexts();
    }
}
