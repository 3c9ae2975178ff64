package org.religionscongress.concord.platform.security.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.religionscongress.concord.platform.change.Change;
import org.religionscongress.concord.platform.change.Changes;
import org.religionscongress.concord.platform.security.Account;
import org.religionscongress.concord.platform.security.SignInToken;
import org.religionscongress.concord.platform.security.SignInTokens;
import org.religionscongress.concord.platform.security.SignedIn;

@ApplicationScoped
public class SignInTokenTable implements SignInTokens {
    private static final Duration SEEN_TO = Duration.ofMinutes(5);

    @Inject
    private EntityManager entities;

    @Inject
    private Changes changes;

    @Override
    public void add(SignInToken token) {
        entities.persist(token);
    }

    @Override
    public Optional<SignedIn> seen(String digest, Instant now) {
        Optional<Object[]> found = entities.createQuery("""
                        SELECT a, t.lastSeenAt, t.bySecondFactor FROM SignInToken t, Account a
                        WHERE t.digest = :digest AND t.expiresAt > :now AND a.personId = t.personId AND a.active = :open
                        """, Object[].class)
                .setParameter("digest", digest)
                .setParameter("now", now)
                .setParameter("open", true)
                .getResultStream()
                .findFirst();
        found.filter(row -> ((Instant) row[1]).isBefore(now.minus(SEEN_TO))).ifPresent(row -> note(digest, now));
        return found.map(row -> signedIn((Account) row[0], (Boolean) row[2]).byToken(digest));
    }

    private static SignedIn signedIn(Account account, boolean bySecondFactor) {
        SignedIn person = account.signedIn();
        return bySecondFactor ? person.withSecondFactor() : person;
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
        SignInToken token = entities.find(SignInToken.class, digest);
        if (token != null) {
            entities.createQuery("DELETE FROM SignInToken t WHERE t.digest = :digest")
                    .setParameter("digest", digest)
                    .executeUpdate();
            changes.note(Change.Subject.SIGN_IN, token.personId());
        }
    }

    @Override
    public void endAll(UUID personId) {
        entities.createQuery("DELETE FROM SignInToken t WHERE t.personId = :person")
                .setParameter("person", personId)
                .executeUpdate();
        changes.note(Change.Subject.SIGN_IN, personId);
    }

    @Override
    public Set<String> holding(Collection<UUID> people, Instant now) {
        return people.isEmpty()
                ? Set.of()
                : new HashSet<>(entities.createQuery(
                                "SELECT t.digest FROM SignInToken t WHERE t.personId IN :people AND t.expiresAt > :now",
                                String.class)
                        .setParameter("people", people)
                        .setParameter("now", now)
                        .getResultList());
    }

    @Override
    public int forgetExpired(Instant now) {
        return entities.createQuery("DELETE FROM SignInToken t WHERE t.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
