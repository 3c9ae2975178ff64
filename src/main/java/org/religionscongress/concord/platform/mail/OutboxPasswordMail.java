package org.religionscongress.concord.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.religionscongress.concord.platform.security.Account;
import org.religionscongress.concord.platform.security.PasswordMail;
import org.religionscongress.concord.platform.web.PublicAddress;

/** Tells of passwords by the outbox; the token of a link stands behind the #, which no server logs. */
@ApplicationScoped
public class OutboxPasswordMail implements PasswordMail {
    @Inject
    private Outbox outbox;

    @Inject
    private PublicAddress address;

    @Inject
    private OwnersMail owners;

    @Override
    public void sendLink(UUID personId, String email, String language, String token, Instant expires) {
        String link = address.toSetPassword(token);
        outbox.put(new Letter(
                email,
                language,
                "set-password",
                Map.of("link", link, "expires", DeadlineText.in(language).utc(expires))));
    }

    @Override
    public void wasSet(Account account) {
        owners.tell(account, "password-set", "/sign-in");
    }

    @Override
    public void goesElsewhere(Account account, String formerEmail) {
        owners.tell(account, formerEmail, "address-changed", "/sign-in", Map.of());
    }
}
