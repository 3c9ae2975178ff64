package org.religionscongress.concord.container;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.religionscongress.concord.house.TestDatabase;
import org.religionscongress.concord.journey.Account;
import org.religionscongress.concord.journey.Answer;

/** On a node with one place for reading, which somebody has taken for long. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingInTurnIT {
    private static final int PATIENCE = 30;

    private EmbeddedPostgres database;
    private PayaraMicro server;
    private Account drafter;

    @BeforeAll
    void start() throws Exception {
        database = EmbeddedPostgres.start();
        var settings = new HashMap<>(TestDatabase.of(database).settings());
        settings.put("CONCORD_READS_AT_ONCE", "1");
        settings.put("CONCORD_DEMO_DOCUMENTS", "false");
        server = PayaraMicro.start("reading-in-turn", settings);
        drafter = server.concord().signIn("drafter", "concord");
    }

    @AfterAll
    void stop() throws Exception {
        if (server != null) {
            server.close();
        }
        database.close();
    }

    @Test
    void others_who_read_wait_and_an_act_goes_on_at_once() throws Exception {
        try (Connection held = database.getPostgresDatabase().getConnection()) {
            held.setAutoCommit(false);
            held.createStatement().execute("LOCK TABLE delegation IN ACCESS EXCLUSIVE MODE");
            var slow = reading("/api/delegations");
            Awaitility.await("a reader in the database").until(this::somebodyWaits);
            var next = reading("/api/sessions");

            server.concord().signIn("head", "concord");
            assertThat(slow).isNotDone();
            assertThat(next).isNotDone();

            held.rollback();
            assertThat(slow.get(PATIENCE, TimeUnit.SECONDS).status()).isEqualTo(200);
            assertThat(next.get(PATIENCE, TimeUnit.SECONDS).status()).isEqualTo(200);
        }
    }

    @Test
    void who_listens_to_what_happens_takes_no_place() {
        try (var line = drafter.listen()) {
            drafter.get("/api/sessions").expect(200);
        }
    }

    private CompletableFuture<Answer> reading(String path) {
        return CompletableFuture.supplyAsync(() -> drafter.get(path));
    }

    private boolean somebodyWaits() throws SQLException {
        try (Connection looking = database.getPostgresDatabase().getConnection();
                var found = looking.createStatement()
                        .executeQuery("SELECT COUNT(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")) {
            found.next();
            return found.getInt(1) > 0;
        }
    }
}
