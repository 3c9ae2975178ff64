package org.religionscongress.concord.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.time.Clock;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.religionscongress.concord.journey.Concord;
import org.religionscongress.concord.journey.DeclarationJourney;

/**
 * One declaration goes through twenty delegations on the delivered WAR, on the server and its own H2 file, beside the
 * documents of the demo.
 */
@ArquillianTest
class JourneyIT {

    @ArquillianResource
    private URL address;

    /** Called before the server starts; under the name ROOT the application answers at the root of its address. */
    @Deployment(testable = false)
    static WebArchive concord() {
        Emptied.directory(Artefact.place("h2"));
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(Artefact.war().toFile())
                .as(WebArchive.class);
    }

    @Test
    void a_declaration_goes_from_first_draft_to_adopted_text() {
        var concord = Concord.at(address.toString());

        var journey = new DeclarationJourney(concord, Clock.systemUTC(), 20, act -> {}).run();

        assertThat(journey.stage()).isEqualTo("ADOPTED");
        new AdoptedDeclaration(concord, journey).isComplete();
    }

    /** They are made in the background, also while the journey keeps the server busy. */
    @Test
    void the_demo_documents_stand_soon_after_the_start() {
        var concord = Concord.at(address.toString());
        var admin = concord.basic("admin", "concord");

        Awaitility.await("the last demo document")
                .atMost(Duration.ofMinutes(2))
                .until(
                        () -> admin.get("/api/documents?kind=ROADMAP_ITEM&stage=REVIEW")
                                .expect(200)
                                .body()
                                .getInt("total"),
                        total -> total == 1);

        assertThat(concord.anonymous()
                        .get("/library/CONGRESS/VIII/DECL.1?text=ru")
                        .expect(200)
                        .text())
                .contains("Вода есть дар всему живому");
        assertThat(admin.get("/api/monitoring/incidents").expect(200).body().getInt("total"))
                .isZero();
    }
}
