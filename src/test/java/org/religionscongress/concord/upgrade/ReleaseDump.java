package org.religionscongress.concord.upgrade;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.house.Cast;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.House;
import org.religionscongress.concord.house.InstalledPostgresql;
import org.religionscongress.concord.house.Promise;
import org.religionscongress.concord.house.TestDatabase;
import org.religionscongress.concord.membership.Body;

/**
 * Writes the database that a release makes, with a document in each stage, for {@link UpgradeIT} to start from. Done once
 * for each version of the schema that operators get: {@code mvn test -Dtest=ReleaseDump}, where a PostgreSQL is
 * installed.
 */
class ReleaseDump {
    private static final Duration LONG = Duration.ofDays(10);

    @Test
    void of_h2() throws Exception {
        TestDatabase database = TestDatabase.h2();
        try (House house = House.on(database)) {
            people(house);
            write(Dump.file(schema(house), Dump.Database.H2), out -> script(house, out));
        }
    }

    @Test
    void of_postgresql() throws Exception {
        try (InstalledPostgresql server = InstalledPostgresql.start();
                House house = House.on(server.database("concord"))) {
            people(house);
            Path plain = Files.createTempFile("concord", ".sql");
            server.tool("pg_dump", "--inserts", "--no-owner", "--no-privileges", "-f", plain.toString(), "concord");
            write(Dump.file(schema(house), Dump.Database.POSTGRESQL), out -> out.write(Files.readString(plain)));
            Files.delete(plain);
        }
    }

    /** What people have begun in this house, and not ended. */
    private static void people(House house) {
        Cast cast = new Cast(house);
        started(house, cast);
        started(house, cast).submit().review("endorse");
        started(house, cast)
                .submit()
                .review("endorse", "amend", "endorse", "object")
                .reaches(Stage.CONSOLIDATION);
        Course consensus = started(house, cast).submit().review("endorse", "endorse", "endorse", "endorse");
        consensus.consolidate("to-consensus").openConsensus();
        consensus.act(cast.secretariat.get(0), "take-position", Course.json("position", "agree"));
        started(house, cast)
                .submit()
                .review("endorse", "endorse", "endorse", "endorse")
                .consolidate("to-consensus")
                .openSilence(Duration.ofHours(73))
                .silence();
        Course objected = started(house, cast)
                .submit()
                .review("endorse", "endorse", "endorse", "endorse")
                .consolidate("to-consensus")
                .openConsensus()
                .positions("object");
        objected.reaches(Stage.OBJECTION);
        started(house, cast)
                .submit()
                .review("endorse", "endorse", "endorse", "endorse")
                .consolidate("to-consensus")
                .openConsensus()
                .positions()
                .reaches(Stage.APPROVAL);
        started(house, cast).approved().ballot("adopt").reaches(Stage.ADOPTION);
        started(house, cast)
                .approved()
                .ballot("adopt", "adopt", "abstain", "adopt")
                .announce("adopted")
                .reaches(Stage.ADOPTED);
        Promise.of(house, cast).adopted(0, Duration.ofDays(300));
    }

    private static Course started(House house, Cast cast) {
        Instant now = house.get(Clock.class).instant();
        return Course.of(
                house,
                cast,
                DocumentKind.DECLARATION,
                cast.session(Body.CONGRESS, now, now.plus(LONG), cast.delegations));
    }

    private static void script(House house, Writer out) throws SQLException, IOException {
        try (Connection connection = house.get(DataSource.class).getConnection();
                Statement statement = connection.createStatement();
                ResultSet lines = statement.executeQuery("SCRIPT NOPASSWORDS NOSETTINGS")) {
            while (lines.next()) {
                out.write(lines.getString(1));
                out.write('\n');
            }
        }
    }

    private interface Writing {
        void to(Writer out) throws Exception;
    }

    private static void write(Path file, Writing writing) throws Exception {
        Files.createDirectories(file.getParent());
        try (Writer out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            writing.to(out);
        }
    }

    /** The number of its last migration. */
    private static String schema(House house) throws SQLException {
        try (Connection connection = house.get(DataSource.class).getConnection();
                Statement statement = connection.createStatement();
                ResultSet last = statement.executeQuery(
                        "SELECT version FROM schema_version ORDER BY installed_rank DESC LIMIT 1")) {
            last.next();
            return "%02d".formatted(Integer.parseInt(last.getString(1)));
        }
    }
}
