package org.religionscongress.concord.platform.security.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.religionscongress.concord.platform.security.Account;
import org.religionscongress.concord.platform.security.SignInToken;
import org.religionscongress.concord.platform.security.SignInTokens;
import org.religionscongress.concord.platform.security.SignedIn;

@ApplicationScoped
public class SignInTokenTable implements SignInTokens {
    private static final Duration SEEN_TO = Duration.ofMinutes(5);

    @Inject
    private EntityManager entities;

    @Override
    public void add(SignInToken token) {
        entities.persist(token);
    }

    @Override
    public Optional<SignedIn> seen(String digest, Instant now) {
        Optional<Object[]> found = entities.createQuery("""
                        SELECT a, t.lastSeenAt FROM SignInToken t, Account a
                        WHERE t.digest = :digest AND t.expiresAt > :now AND a.personId = t.personId AND a.active = :open
                        """, Object[].class)
                .setParameter("digest", digest)
                .setParameter("now", now)
                .setParameter("open", true)
                .getResultStream()
                .findFirst();
        found.filter(row -> ((Instant) row[1]).isBefore(now.minus(SEEN_TO))).ifPresent(row -> note(digest, now));
        return found.map(row -> ((Account) row[0]).signedIn());
    }

    private void note(String digest, Instant now) {
        entities.createQuery(
                        "UPDATE SignInToken t SET t.lastSeenAt = :now WHERE t.digest = :digest AND t.lastSeenAt < :before")
                .setParameter("now", now)
                .setParameter("digest", digest)
                .setParameter("before", now.minus(SEEN_TO))
                .executeUpdate();
    }

    @Override
    public void end(String digest) {
        entities.createQuery("DELETE FROM SignInToken t WHERE t.digest = :digest")
                .setParameter("digest", digest)
                .executeUpdate();
    }

    @Override
    public void endAll(UUID personId) {
        entities.createQuery("DELETE FROM SignInToken t WHERE t.personId = :person")
                .setParameter("person", personId)
                .executeUpdate();
    }

    @Override
    public int forgetExpired(Instant now) {
        return entities.createQuery("DELETE FROM SignInToken t WHERE t.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
