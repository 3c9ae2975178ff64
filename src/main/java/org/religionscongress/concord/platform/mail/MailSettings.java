package org.religionscongress.concord.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which mail server sends for us, and how. */
@ApplicationScoped
public class MailSettings {
    @Inject
    @ConfigProperty(name = "concord.mail.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "concord.mail.port", defaultValue = "25")
    private int port;

    @Inject
    @ConfigProperty(name = "concord.mail.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "concord.mail.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "concord.mail.from", defaultValue = "Concord <concord@localhost>")
    private String from;

    @Inject
    @ConfigProperty(name = "concord.mail.starttls", defaultValue = "false")
    private boolean startTls;

    @Inject
    @ConfigProperty(name = "concord.mail.timeout", defaultValue = "PT10S")
    private Duration timeout;

    @Inject
    @ConfigProperty(name = "concord.mail.interval", defaultValue = "PT1S")
    private Duration interval;

    /** Without one, as in the demo, all mail waits. */
    boolean hasServer() {
        return host.isPresent();
    }

    InternetAddress from() {
        try {
            InternetAddress address = new InternetAddress(from, true);
            address.validate();
            return address;
        } catch (AddressException notOne) {
            throw new IllegalStateException("The setting concord.mail.from is not a mail address.", notOne);
        }
    }

    String user() {
        return user.orElse(null);
    }

    String password() {
        return password.orElse(null);
    }

    Duration interval() {
        return interval;
    }

    Properties session() {
        String millis = Long.toString(timeout.toMillis());
        Properties session = new Properties();
        session.setProperty("mail.transport.protocol", "smtp");
        session.setProperty("mail.smtp.host", host.orElseThrow());
        session.setProperty("mail.smtp.port", Integer.toString(port));
        session.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
        session.setProperty("mail.smtp.connectiontimeout", millis);
        session.setProperty("mail.smtp.timeout", millis);
        session.setProperty("mail.smtp.writetimeout", millis);
        // A server that does not say goodbye has still taken the mail.
        session.setProperty("mail.smtp.quitwait", "false");
        session.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
        session.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
        session.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return session;
    }
}
