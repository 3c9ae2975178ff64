package org.religionscongress.concord.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.religionscongress.concord.document.DocumentProcess;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.house.Standing;
import org.religionscongress.concord.house.TestDatabase;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.database.Schema;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.record.usecase.VerifyRecord;
import org.religionscongress.concord.step.usecase.WithdrawText;

/** What operators have from an earlier version goes on with this one. It moves the clock, so no unit test is beside it. */
class UpgradeIT {
    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Set<Stage> UNDER_WAY =
            Set.of(Stage.DRAFTING, Stage.REVIEW, Stage.CONSOLIDATION, Stage.CONSENSUS, Stage.APPROVAL, Stage.ADOPTION);

    /** Where each goes when all that it waits for is done. */
    private static final Map<Stage, Stage> NEXT = Map.of(
            Stage.DRAFTING, Stage.REVIEW,
            Stage.REVIEW, Stage.CONSOLIDATION,
            Stage.CONSOLIDATION, Stage.CONSENSUS,
            Stage.CONSENSUS, Stage.APPROVAL,
            Stage.OBJECTION, Stage.CONSENSUS,
            Stage.APPROVAL, Stage.ADOPTION,
            Stage.ADOPTION, Stage.ADOPTED);

    static List<Dump> dumps() {
        return Dump.all();
    }

    @ParameterizedTest
    @MethodSource("dumps")
    void the_documents_of_an_earlier_release_go_on(Dump dump) {
        try (UpgradedHouse house = new UpgradedHouse(dump.restored())) {
            Map<UUID, Stage> underWay = house.underWay();
            assertThat(underWay.values()).containsAll(UNDER_WAY);

            underWay.forEach((document, stage) -> {
                await(document + " stands as it may").atMost(PATIENCE).untilAsserted(() -> assertThat(
                                house.standing(document))
                        .matches(Standing::isAllowed, "is allowed"));
                assertThat(house.goesOn(document))
                        .as("%s in %s", document, stage)
                        .isEqualTo(NEXT.get(stage));
                assertThat(house.get(VerifyRecord.class).of(document).firstBreak())
                        .isEmpty();
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_document_of_the_earliest_release_goes_all_the_way_on_its_own_models(Dump.Database database) {
        try (UpgradedHouse house = new UpgradedHouse(earliest(database).restored())) {
            UUID document = house.underWay().entrySet().stream()
                    .filter(one -> one.getValue() == Stage.DRAFTING)
                    .findFirst()
                    .orElseThrow()
                    .getKey();

            Stage stage = Stage.DRAFTING;
            while (!stage.isEnded()) {
                stage = house.goesOn(document);
            }

            assertThat(stage).isEqualTo(Stage.ADOPTED);
        }
    }

    @Test
    void what_the_earliest_models_have_no_way_for_is_refused_and_changes_nothing() {
        try (UpgradedHouse house = new UpgradedHouse(earliest(Dump.Database.H2).restored())) {
            house.underWay().forEach((document, stage) -> {
                assertRefused(() -> house.get(WithdrawText.class)
                        .withdraw(house.holding(Role.DRAFTER), document, new WithdrawText.Request("Overtaken.")));
                assertRefused(() -> house.get(DocumentProcess.class)
                        .mustKnowReturns(house.get(Documents.class).get(document)));
                assertThat(house.standing(document).stage()).isEqualTo(stage);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_tables_of_an_upgraded_database_are_those_of_a_new_one(Dump.Database database) throws SQLException {
        TestDatabase upgraded = earliest(database).restored();
        migrate(upgraded, Schema.migrations());
        TestDatabase fresh = database.empty();
        migrate(fresh, Schema.migrations());

        assertThat(Tables.of(upgraded)).hasSizeGreaterThan(500).isEqualTo(Tables.of(fresh));
    }

    @ParameterizedTest
    @EnumSource
    void a_released_migration_that_was_changed_since_is_refused(Dump.Database database, @TempDir Path place)
            throws IOException {
        copy(MIGRATIONS, place);
        Path changed = place.resolve("V9__idempotency.sql");
        Files.writeString(changed, Files.readString(changed).replaceFirst("varchar\\(\\d+\\)", "varchar(4321)"));
        TestDatabase restored = earliest(database).restored();

        assertThatThrownBy(() -> migrate(restored, Schema.migrations().locations("filesystem:" + place)))
                .isInstanceOf(FlywayValidateException.class)
                .hasMessageContaining("checksum mismatch for migration version 9");
    }

    @Test
    void each_release_has_a_dump_for_both_databases() {
        for (Dump.Database database : Dump.Database.values()) {
            assertThat(dumps().stream().filter(dump -> dump.database() == database))
                    .extracting(Dump::schema)
                    .contains("09", "14", "21");
        }
    }

    private static void assertRefused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, refused -> assertThat(refused.slug())
                .isEqualTo("older-models"));
    }

    private static Dump earliest(Dump.Database database) {
        return dumps().stream()
                .filter(dump -> dump.database() == database)
                .min(Comparator.comparing(Dump::schema))
                .orElseThrow();
    }

    private static void migrate(TestDatabase database, FluentConfiguration migrations) {
        migrations
                .dataSource(database.url(), database.user(), database.password())
                .load()
                .migrate();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
