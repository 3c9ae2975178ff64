package org.religionscongress.concord.platform.security.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.religionscongress.concord.platform.security.Account;
import org.religionscongress.concord.platform.security.OpaqueToken;
import org.religionscongress.concord.platform.security.PasswordLink;
import org.religionscongress.concord.platform.security.PasswordLinks;
import org.religionscongress.concord.platform.security.PasswordMail;
import org.religionscongress.concord.platform.security.SecurityEvent;
import org.religionscongress.concord.platform.security.SecurityLog;

/** Makes a link to set a password and sends it to the account's address, if it has one. */
@ApplicationScoped
public class IssuePasswordLink {
    @Inject
    private PasswordLinks links;

    @Inject
    private Instance<PasswordMail> mail;

    @Inject
    private SecurityLog log;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "concord.password-link.lifetime", defaultValue = "PT72H")
    private Duration lifetime;

    public OpaqueToken issue(Account account) {
        OpaqueToken token = OpaqueToken.fresh();
        Instant now = clock.instant();
        Instant expiresAt = now.plus(lifetime);
        links.add(new PasswordLink(token, account.personId(), now, expiresAt));
        account.email().ifPresent(email -> mail.stream()
                .forEach(sender ->
                        sender.sendLink(account.personId(), email, account.language(), token.text(), expiresAt)));
        log.done(SecurityEvent.of("password-link-made").person(account.personId()));
        return token;
    }
}
