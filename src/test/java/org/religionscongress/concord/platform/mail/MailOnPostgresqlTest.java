package org.religionscongress.concord.platform.mail;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.religionscongress.concord.house.TestDatabase;

class MailOnPostgresqlTest extends MailTest {
    private EmbeddedPostgres postgresql;

    @Override
    TestDatabase database() throws IOException {
        postgresql = EmbeddedPostgres.start();
        return new TestDatabase("PostgreSQL", postgresql.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
    }

    /** After the house, which is closed first: it is the superclass's. */
    @Override
    @AfterAll
    void close() throws IOException {
        super.close();
        postgresql.close();
    }
}
