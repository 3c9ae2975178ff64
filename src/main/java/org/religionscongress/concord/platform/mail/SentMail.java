package org.religionscongress.concord.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.religionscongress.concord.platform.startup.ProductionRequirement;

/** Notices of a silence and links to set a password must not wait in the outbox for ever. */
@ApplicationScoped
public class SentMail implements ProductionRequirement {
    @Inject
    private MailSettings settings;

    @Override
    public Stream<String> unmet() {
        return settings.hasServer()
                ? Stream.empty()
                : Stream.of("concord.mail.host is not set: without a mail server nobody is told of anything.");
    }
}
