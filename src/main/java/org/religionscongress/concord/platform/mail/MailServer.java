package org.religionscongress.concord.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;

/** The mail server of our settings. */
@ApplicationScoped
public class MailServer {
    @Inject
    private MailSettings settings;

    /** A connection that carries several mails, one after another. */
    final class Connection implements AutoCloseable {
        private final Session session;
        private final Transport transport;

        private Connection() throws MessagingException {
            session = Session.getInstance(settings.session());
            transport = session.getTransport();
            transport.connect(settings.user(), settings.password());
        }

        void send(OutboxMail mail, RenderedMail words) throws MessagingException {
            MailMessage message = new MailMessage(session, mail, words, settings.from());
            transport.sendMessage(message, message.getAllRecipients());
        }

        boolean isOpen() {
            return transport.isConnected();
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException gone) {
                // It was to go in any case.
                return;
            }
        }
    }

    Connection connect() throws MessagingException {
        return new Connection();
    }
}
