package org.religionscongress.concord.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The outbox as its senders see it, on connections of their own: no person's act waits for them. */
@ApplicationScoped
public class DueMails {
    @Inject
    private DataSource dataSource;

    @Inject
    private Clock clock;

    /** The mails that are due first, whether or not another sender has them in hand. */
    List<UUID> next(int atMost) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT id FROM mail_outbox WHERE due_at <= ? ORDER BY due_at, id LIMIT ?")) {
            select.setObject(1, now());
            select.setInt(2, atMost);
            List<UUID> ids = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
            return ids;
        }
    }

    /**
     * Takes one mail in hand, in a transaction of its own that lasts until it is closed; null when it is no longer due
     * or another sender holds it. A node that dies lets go of it at once.
     */
    Held take(UUID id) throws SQLException {
        Connection connection = dataSource.getConnection();
        Held held = null;
        try {
            connection.setAutoCommit(false);
            OutboxMail mail = lock(connection, id);
            if (mail != null) {
                held = new Held(connection, mail);
            }
            return held;
        } finally {
            if (held == null) {
                release(connection);
            }
        }
    }

    /** Makes those that wait for a mail server to be set due at once. */
    void hurry(String error) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE mail_outbox SET due_at = ? WHERE due_at > ? AND last_error = ?")) {
            OffsetDateTime now = now();
            update.setObject(1, now);
            update.setObject(2, now);
            update.setString(3, error);
            update.executeUpdate();
        }
    }

    private OutboxMail lock(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT to_address, language, template, model, created_at, attempts, last_error FROM mail_outbox"
                        + " WHERE id = ? AND due_at <= ? FOR UPDATE SKIP LOCKED")) {
            select.setObject(1, id);
            select.setObject(2, now());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                return new OutboxMail(
                        id,
                        row.getString("to_address"),
                        MailLanguage.of(row.getString("language")),
                        row.getString("template"),
                        Model.fromJson(row.getString("model")),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getInt("attempts"),
                        row.getString("last_error"));
            }
        }
    }

    private static void release(Connection connection) throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** One mail, locked against every other sender until it is closed; closed unmarked, it stays as it was. */
    final class Held implements AutoCloseable {
        private final Connection connection;
        private final OutboxMail mail;

        private Held(Connection connection, OutboxMail mail) {
            this.connection = connection;
            this.mail = mail;
        }

        OutboxMail mail() {
            return mail;
        }

        void sent() throws SQLException {
            mark(
                    "UPDATE mail_outbox SET sent_at = ?, due_at = NULL, attempts = attempts + 1, last_error = NULL,"
                            + " model = '{}' WHERE id = ?",
                    now());
        }

        void failed(Instant next, String error) throws SQLException {
            mark(
                    "UPDATE mail_outbox SET due_at = ?, attempts = attempts + 1, last_error = ? WHERE id = ?",
                    next.atOffset(ZoneOffset.UTC),
                    error);
        }

        void givenUp(String error) throws SQLException {
            mark(
                    "UPDATE mail_outbox SET given_up_at = ?, due_at = NULL, attempts = attempts + 1, last_error = ?"
                            + " WHERE id = ?",
                    now(),
                    error);
        }

        /** Waits without having been tried. */
        void unsent(Duration pause, String error) throws SQLException {
            mark("UPDATE mail_outbox SET due_at = ?, last_error = ? WHERE id = ?", now().plus(pause), error);
        }

        private void mark(String sql, Object... values) throws SQLException {
            try (PreparedStatement update = connection.prepareStatement(sql)) {
                int place = 1;
                for (Object value : values) {
                    update.setObject(place++, value);
                }
                update.setObject(place, mail.id());
                update.executeUpdate();
            }
            connection.commit();
        }

        @Override
        public void close() throws SQLException {
            release(connection);
        }
    }
}
