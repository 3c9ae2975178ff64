package org.religionscongress.concord.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.house.House;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.platform.security.SignInFailures;
import org.religionscongress.concord.platform.security.Throttle;

/** What operators watch counts what is there, on both databases. */
class FiguresTest {
    @ParameterizedTest
    @EnumSource
    void each_counts_what_has_come(Houses houses) throws SQLException {
        House house = houses.house();
        Map<String, Long> before = read(house);
        assertThat(before)
                .containsOnlyKeys(
                        "concord_event_streams_open",
                        "concord_incidents_open",
                        "concord_jobs_due",
                        "concord_jobs_overdue",
                        "concord_mails_given_up",
                        "concord_mails_waiting",
                        "concord_record_events_pending",
                        "concord_sign_in_lockouts");

        execute(
                house,
                "INSERT INTO mail_outbox (id, to_address, language, template, model, created_at, given_up_at)"
                        + " VALUES ('" + UUID.randomUUID()
                        + "', 'a@b.test', 'en', 'set-password', '{}', now(), now())");
        execute(
                house,
                "INSERT INTO mail_outbox (id, to_address, language, template, model, created_at, due_at)"
                        + " VALUES ('" + UUID.randomUUID() + "', 'a@b.test', 'en', 'set-password', '{}', now(),"
                        + " TIMESTAMP WITH TIME ZONE '2999-01-01 00:00:00+00')");
        for (int i = 0; i < Throttle.MOST_BY_ACCOUNT; i++) {
            house.get(SignInFailures.class)
                    .add(
                            SignInFailures.Kind.ACCOUNT,
                            "somebody-" + houses,
                            house.get(Clock.class).instant(),
                            house.get(Clock.class).instant().minus(Throttle.WINDOW));
        }

        Map<String, Long> after = read(house);
        assertThat(after.get("concord_mails_given_up")).isEqualTo(before.get("concord_mails_given_up") + 1);
        assertThat(after.get("concord_mails_waiting")).isGreaterThan(0);
        assertThat(after.get("concord_sign_in_lockouts")).isEqualTo(before.get("concord_sign_in_lockouts") + 1);
        await().untilAsserted(() -> assertThat(read(house)).containsEntry("concord_record_events_pending", 0L));
    }

    private static Map<String, Long> read(House house) throws SQLException {
        Map<String, Long> values = new TreeMap<>();
        List<Figure> figures = house.get(new TypeLiteral<Instance<Figures>>() {}, Any.Literal.INSTANCE).stream()
                .flatMap(some -> some.figures().stream())
                .toList();
        for (Figure figure : figures) {
            values.put(figure.name(), figure.reading().read());
        }
        return values;
    }

    private static void execute(House house, String sql) throws SQLException {
        try (Connection connection = house.get(DataSource.class).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
