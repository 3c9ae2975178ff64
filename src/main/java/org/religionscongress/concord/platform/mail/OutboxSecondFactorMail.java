package org.religionscongress.concord.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.religionscongress.concord.platform.secondfactor.SecondFactorMail;
import org.religionscongress.concord.platform.security.Account;

/** Tells of a second factor by the outbox. */
@ApplicationScoped
public class OutboxSecondFactorMail implements SecondFactorMail {
    @Inject
    private Outbox outbox;

    @Inject
    @ConfigProperty(name = "concord.public-address", defaultValue = "http://127.0.0.1:8080")
    private String publicAddress;

    @Override
    public void wasSetUp(Account account) {
        tell(account, "second-factor-set-up");
    }

    @Override
    public void wasRemoved(Account account) {
        tell(account, "second-factor-removed");
    }

    private void tell(Account account, String template) {
        String link = publicAddress.replaceFirst("/+$", "") + "/second-factor";
        outbox.put(new Letter(
                account.email().orElse(null),
                account.language(),
                template,
                Map.of("link", link, "username", account.username())));
    }
}
