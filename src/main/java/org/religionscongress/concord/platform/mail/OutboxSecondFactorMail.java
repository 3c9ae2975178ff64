package org.religionscongress.concord.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.religionscongress.concord.platform.secondfactor.SecondFactorMail;
import org.religionscongress.concord.platform.security.Account;

/** Tells of a second factor by the outbox. */
@ApplicationScoped
public class OutboxSecondFactorMail implements SecondFactorMail {
    private static final String PAGE = "/second-factor";

    @Inject
    private OwnersMail owners;

    @Override
    public void wasSetUp(Account account) {
        owners.tell(account, "second-factor-set-up", PAGE);
    }

    @Override
    public void wasRemoved(Account account) {
        owners.tell(account, "second-factor-removed", PAGE);
    }

    @Override
    public void gaveNewCodes(Account account) {
        owners.tell(account, "recovery-codes-renewed", PAGE);
    }

    @Override
    public void wasTaken(Account account, String by, String reason) {
        owners.tell(
                account, account.email().orElse(null), "second-factor-taken", PAGE, Map.of("by", by, "reason", reason));
    }
}
