package org.religionscongress.concord.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.religionscongress.concord.platform.security.PasswordMail;

/** Sends the link to set a password by the outbox; the token stands behind the #, which no server logs. */
@ApplicationScoped
public class OutboxPasswordMail implements PasswordMail {
    @Inject
    private Outbox outbox;

    @Inject
    @ConfigProperty(name = "concord.public-address", defaultValue = "http://127.0.0.1:8080")
    private String publicAddress;

    @Override
    public void sendLink(UUID personId, String email, String language, String token, Instant expires) {
        String link = publicAddress.replaceFirst("/+$", "") + "/set-password#token=" + token;
        outbox.put(new Letter(
                email,
                language,
                "set-password",
                Map.of("link", link, "expires", DeadlineText.in(language).utc(expires))));
    }
}
