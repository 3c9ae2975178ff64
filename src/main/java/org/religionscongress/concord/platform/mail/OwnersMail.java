package org.religionscongress.concord.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.religionscongress.concord.platform.security.Account;
import org.religionscongress.concord.platform.web.PublicAddress;

/** Tells the owner of an account what was done to it and when, so that nobody else does it unseen. */
@ApplicationScoped
public class OwnersMail {
    @Inject
    private Outbox outbox;

    @Inject
    private PublicAddress address;

    @Inject
    private Clock clock;

    /** The page is where the owner can see to it. */
    void tell(Account account, String template, String page) {
        tell(account, account.email().orElse(null), template, page, Map.of());
    }

    void tell(Account account, String to, String template, String page, Map<String, String> more) {
        Map<String, String> model = new HashMap<>(more);
        model.put("username", account.username());
        model.put("at", DeadlineText.in(account.language()).utc(clock.instant()));
        model.put("link", address.of(page));
        outbox.put(new Letter(to, account.language(), template, model));
    }
}
