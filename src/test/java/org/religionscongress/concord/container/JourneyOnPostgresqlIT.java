package org.religionscongress.concord.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.religionscongress.concord.house.TestDatabase;
import org.religionscongress.concord.journey.DeclarationJourney;

/** The same WAR on a real PostgreSQL, by environment variables alone. */
class JourneyOnPostgresqlIT {

    @Test
    void a_declaration_is_adopted_and_found_again_where_it_was_after_a_second_start() {
        var settings = TestDatabase.postgresql().settings();
        try (var server = PayaraMicro.start("postgresql-first", settings)) {
            var concord = server.concord();
            var journey = new DeclarationJourney(concord, Clock.systemUTC(), 20, act -> {}).run();
            var adopted = new AdoptedDeclaration(concord, journey);
            adopted.isComplete();
            var before = adopted.everything();
            var drafter = concord.signIn("drafter", "concord");

            server.close();
            try (var second = PayaraMicro.start("postgresql-second", settings)) {
                var foundAgain = new AdoptedDeclaration(second.concord(), journey);
                foundAgain.isComplete();
                assertThat(foundAgain.everything()).isEqualTo(before);
                assertThat(drafter.at(second.concord()).get("/api/me").status())
                        .as("a sign-in outlives the server")
                        .isEqualTo(200);
            }
        }
    }
}
