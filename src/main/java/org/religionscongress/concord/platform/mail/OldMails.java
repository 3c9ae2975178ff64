package org.religionscongress.concord.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.religionscongress.concord.platform.expiry.Expiring;

/** Mails that went out, or were given up, so long ago that nobody asks for them: they name people's addresses. */
@ApplicationScoped
public class OldMails implements Expiring {
    private static final Duration KEPT = Duration.ofDays(90);

    @Inject
    private EntityManager entities;

    @Override
    public int forgetExpired(Instant now) {
        return entities.createNativeQuery("DELETE FROM mail_outbox WHERE sent_at <= ?1 OR given_up_at <= ?1")
                .setParameter(1, now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
