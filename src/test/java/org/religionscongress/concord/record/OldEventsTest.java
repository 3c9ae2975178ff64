package org.religionscongress.concord.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.religionscongress.concord.house.House;
import org.religionscongress.concord.house.TestDatabase;
import org.religionscongress.concord.platform.database.migration.EngineTables;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.security.Digest;
import org.religionscongress.concord.record.Break.Reason;

/** Events from before there was a chain. */
class OldEventsTest {
    private static final UUID DOCUMENT = Ids.next();

    static Stream<TestDatabase> databases() {
        return Stream.of(TestDatabase.h2(), TestDatabase.postgresql());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void are_linked_at_the_first_start_and_verified_by_the_form_of_their_time(TestDatabase database)
            throws SQLException {
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration")
                .javaMigrations(new EngineTables())
                .table("schema_version")
                .target("9")
                .load()
                .migrate();
        UUID old = write(database);

        try (House house = House.on(database)) {
            WrittenRecord record = WrittenRecord.of(house, DOCUMENT);
            record.write("new");
            record.awaitLinks(2);
            assertThat(record.verified().firstBreak()).isEmpty();
            assertThat(record.event(1)).isEqualTo(old);

            record.change("UPDATE record_event SET revision = 2 WHERE id = ?", old);
            assertThat(record.firstBreak()).isEqualTo(new Break(old, 1, Reason.CONTENT_CHANGED));
        }
    }

    /** As it was written then: without audience and step in the hash. */
    private static UUID write(TestDatabase database) throws SQLException {
        UUID id = Ids.next();
        String content = "{\"act\":\"start-document\",\"at\":\"2026-11-01T10:20:30.400Z\",\"by\":\"Drafter\","
                + "\"canon\":\"concord-event-1\",\"detail\":\"{\\\"kind\\\":\\\"DECLARATION\\\"}\","
                + "\"document\":\"" + DOCUMENT + "\",\"id\":\"" + id + "\",\"revision\":1}";
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO record_event"
                                + " (id, document_id, at, by_name, act, revision, detail, audience, content_hash)"
                                + " VALUES (?, ?, ?, 'Drafter', 'start-document', 1, '{\"kind\":\"DECLARATION\"}', 'READERS', ?)")) {
            insert.setObject(1, id);
            insert.setObject(2, DOCUMENT);
            insert.setObject(3, OffsetDateTime.parse("2026-11-01T10:20:30.400Z"));
            insert.setString(4, Digest.of(content));
            insert.executeUpdate();
        }
        return id;
    }
}
