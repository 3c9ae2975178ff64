package org.religionscongress.concord.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.religionscongress.concord.platform.concurrent.Rounds;
import org.religionscongress.concord.platform.startup.StartUpStep;

/** Sends what is due in the outbox, on every node, each mail in a transaction of its own. */
@ApplicationScoped
public class MailSender implements StartUpStep {
    static final String NO_SERVER = "No mail server is set.";

    private static final Logger LOG = Logger.getLogger(MailSender.class.getName());
    private static final int BATCH = 50;
    private static final int ERROR_LENGTH = 500;

    @Inject
    private MailSettings settings;

    @Inject
    private MailServer server;

    @Inject
    private DueMails mails;

    @Inject
    private Templates templates;

    @Inject
    private AnswerForm answerForm;

    @Inject
    private Clock clock;

    @Inject
    private Rounds rounds;

    @Override
    public Order order() {
        return Order.WORK;
    }

    @Override
    public void run() throws SQLException {
        if (settings.hasServer()) {
            settings.from();
            mails.hurry(NO_SERVER);
        }
        rounds.begin(
                settings.interval(),
                settings.interval(),
                this::sendDue,
                failure -> LOG.log(Level.WARNING, "The outbox cannot be read; trying again.", failure));
    }

    /** Sends all that is due now; several may do this at once, on one node or many. */
    void sendDue() throws SQLException {
        boolean more = true;
        while (more && !rounds.areOver()) {
            List<UUID> batch = mails.next(BATCH);
            int done = settings.hasServer() ? send(batch) : leave(batch);
            more = done > 0 && batch.size() == BATCH;
        }
    }

    /** As long as no server is set, all mail waits; what is new among it is told once, by its kinds. */
    private int leave(List<UUID> batch) throws SQLException {
        int left = 0;
        SortedMap<String, Integer> fresh = new TreeMap<>();
        for (UUID id : batch) {
            try (DueMails.Held held = mails.take(id)) {
                if (held != null) {
                    if (held.mail().lastError() == null) {
                        fresh.merge(held.mail().template(), 1, Integer::sum);
                    }
                    held.unsent(Backoff.LONGEST_PAUSE, NO_SERVER);
                    left++;
                }
            }
        }
        if (!fresh.isEmpty()) {
            LOG.log(Level.INFO, "Mail waits, for no mail server is set: {0}", fresh);
        }
        return left;
    }

    private int send(List<UUID> batch) throws SQLException {
        if (batch.isEmpty()) {
            return 0;
        }
        int done = 0;
        try (Line line = new Line()) {
            for (UUID id : batch) {
                if (rounds.areOver()) {
                    break;
                }
                try (DueMails.Held held = mails.take(id)) {
                    if (held != null) {
                        send(held, line);
                        done++;
                    }
                }
            }
        }
        return done;
    }

    private void send(DueMails.Held held, Line line) throws SQLException {
        OutboxMail mail = held.mail();
        try {
            RenderedMail words = templates.render(mail.template(), mail.language(), mail.model());
            line.open().send(mail, words.with(enclosures(mail, words)));
        } catch (MessagingException | RuntimeException failure) {
            failed(held, failure, line);
            return;
        }
        held.sent();
    }

    /** What cannot be made is left out: the words say all that it would. */
    private List<Enclosure> enclosures(OutboxMail mail, RenderedMail words) {
        List<Enclosure> enclosures = new ArrayList<>();
        try {
            if (mail.model().containsKey(Enclosures.ENTRY)) {
                enclosures.add(CalendarEntry.of(mail.model(), words.subject(), mail.createdAt()));
            }
            if (mail.model().containsKey(Enclosures.FORM)) {
                enclosures.add(answerForm.of(mail.model(), mail.language()));
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, failure, () -> "Mail " + mail.id() + " goes out without all that belongs to it.");
        }
        return enclosures;
    }

    private void failed(DueMails.Held held, Exception failure, Line line) throws SQLException {
        OutboxMail mail = held.mail();
        String error = reason(failure);
        Instant now = clock.instant();
        if (Backoff.isOver(mail.createdAt(), now)) {
            held.givenUp(error);
            LOG.log(
                    Level.SEVERE,
                    "Mail {0} ({1}) is given up after {2} attempts; mail_outbox.last_error says why.",
                    new Object[] {mail.id(), mail.template(), mail.attempts() + 1});
        } else {
            held.failed(now.plus(Backoff.pause(mail.attempts() + 1)), error);
            if (!line.isDead()) {
                LOG.log(Level.WARNING, "Mail {0} ({1}) could not be sent and will be tried again: {2}", new Object[] {
                    mail.id(), mail.template(), failure.getClass().getSimpleName()
                });
            }
        }
    }

    /** A server's answer may quote the address, so it is kept in the outbox and not logged. */
    private static String reason(Exception failure) {
        String reason = OneLine.of(failure.toString());
        return reason.length() > ERROR_LENGTH ? reason.substring(0, ERROR_LENGTH) : reason;
    }

    /**
     * The connection of one batch. When the server cannot be reached, the rest of the batch is told so at once: a
     * thousand mails must not wait for a thousand time-outs.
     */
    private final class Line implements AutoCloseable {
        private MailServer.Connection connection;
        private MessagingException unreachable;

        MailServer.Connection open() throws MessagingException {
            if (unreachable != null) {
                throw unreachable;
            }
            if (connection != null && !connection.isOpen()) {
                connection.close();
                connection = null;
            }
            if (connection == null) {
                connection = connected();
            }
            return connection;
        }

        private MailServer.Connection connected() throws MessagingException {
            try {
                return server.connect();
            } catch (MessagingException failure) {
                unreachable = failure;
                LOG.log(
                        Level.WARNING,
                        "The mail server cannot be reached; mail waits: {0}",
                        failure.getClass().getSimpleName());
                throw failure;
            }
        }

        boolean isDead() {
            return unreachable != null;
        }

        @Override
        public void close() {
            if (connection != null) {
                connection.close();
            }
        }
    }
}
