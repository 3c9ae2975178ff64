package org.religionscongress.concord.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.religionscongress.concord.platform.secondfactor.SecondFactorMail;
import org.religionscongress.concord.platform.security.Account;
import org.religionscongress.concord.platform.web.PublicAddress;

/** Tells of a second factor by the outbox. */
@ApplicationScoped
public class OutboxSecondFactorMail implements SecondFactorMail {
    @Inject
    private Outbox outbox;

    @Inject
    private PublicAddress address;

    @Override
    public void wasSetUp(Account account) {
        tell(account, "second-factor-set-up");
    }

    @Override
    public void wasRemoved(Account account) {
        tell(account, "second-factor-removed");
    }

    private void tell(Account account, String template) {
        String link = address.of("/second-factor");
        outbox.put(new Letter(
                account.email().orElse(null),
                account.language(),
                template,
                Map.of("link", link, "username", account.username())));
    }
}
