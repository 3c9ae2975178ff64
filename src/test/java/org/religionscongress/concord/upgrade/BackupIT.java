package org.religionscongress.concord.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.house.Cast;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.House;
import org.religionscongress.concord.house.InstalledPostgresql;
import org.religionscongress.concord.house.Shell;
import org.religionscongress.concord.house.Standing;
import org.religionscongress.concord.house.TestDatabase;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.operations.OperationsPage;
import org.religionscongress.concord.record.usecase.VerifyRecord;

/** A backup is made and put back by the very lines that operators read. */
class BackupIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path directory;

    @Test
    void of_a_postgresql_while_people_act_is_whole_and_its_documents_go_on() {
        assumeThat(InstalledPostgresql.isThere())
                .as("a PostgreSQL with its tools in /usr/lib/postgresql; without one no backup is tried")
                .isTrue();
        try (InstalledPostgresql server = InstalledPostgresql.start()) {
            UUID before;
            try (House house = House.on(server.database("concord"))) {
                Cast cast = new Cast(house);
                before = halfReviewed(house, cast);
                AtomicBoolean over = new AtomicBoolean();
                AtomicInteger reviewed = new AtomicInteger();
                CompletableFuture<Void> people = CompletableFuture.runAsync(() -> {
                    while (!over.get()) {
                        halfReviewed(house, cast);
                        reviewed.incrementAndGet();
                    }
                });
                await("somebody acts").atMost(PATIENCE).until(() -> reviewed.get() > 0);

                server.shell(OperationsPage.commands("Back up PostgreSQL"), directory);

                over.set(true);
                people.join();
            }
            server.shell(OperationsPage.commands("Restore PostgreSQL"), directory);
            goesOn(server.named("concord_restored"), before);
        }
    }

    @Test
    void of_h2_is_a_copy_of_its_directory() throws IOException {
        UUID before;
        try (House house = House.on(h2())) {
            before = halfReviewed(house, new Cast(house));
        }
        Shell.lines(OperationsPage.commands("Back up H2"), directory, Map.of());
        Files.writeString(directory.resolve("data").resolve("concord.mv.db"), "no longer a database");

        Shell.lines(OperationsPage.commands("Restore H2"), directory, Map.of());

        goesOn(h2(), before);
    }

    /** A node starts on it; the records are as they were written, and what stood in review is reviewed to its end. */
    private static void goesOn(TestDatabase database, UUID document) {
        try (UpgradedHouse house = new UpgradedHouse(database)) {
            house.passTheMinuteOfJobsInHand();
            house.underWay().keySet().forEach(each -> {
                await(each + " stands as it may").atMost(PATIENCE).untilAsserted(() -> assertThat(house.standing(each))
                        .matches(Standing::isAllowed, "is allowed"));
                assertThat(house.get(VerifyRecord.class).of(each).firstBreak()).isEmpty();
            });
            assertThat(house.standing(document).openParts()).hasSize(2);
            assertThat(house.goesOn(document)).isEqualTo(Stage.CONSOLIDATION);
        }
    }

    private TestDatabase h2() {
        return TestDatabase.h2("file:" + directory.resolve("data").resolve("concord"));
    }

    private static UUID halfReviewed(House house, Cast cast) {
        Instant now = house.get(Clock.class).instant();
        UUID session = cast.session(Body.CONGRESS, now, now.plus(Duration.ofDays(10)), cast.delegations);
        return Course.of(house, cast, DocumentKind.DECLARATION, session)
                .submit()
                .review("endorse", "amend")
                .id;
    }
}
