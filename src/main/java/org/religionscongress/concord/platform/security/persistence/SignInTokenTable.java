package org.religionscongress.concord.platform.security.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.religionscongress.concord.platform.change.Change;
import org.religionscongress.concord.platform.change.Changes;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.security.Account;
import org.religionscongress.concord.platform.security.Accounts;
import org.religionscongress.concord.platform.security.SessionTerms;
import org.religionscongress.concord.platform.security.SignInToken;
import org.religionscongress.concord.platform.security.SignInTokens;
import org.religionscongress.concord.platform.security.SignedIn;

@ApplicationScoped
public class SignInTokenTable implements SignInTokens {
    private static final String HELD =
            "FROM SignInToken t WHERE t.personId = :person AND t.expiresAt > :now AND t.lastSeenAt > :tooLongAgo";

    @Inject
    private EntityManager entities;

    @Inject
    private Accounts accounts;

    @Inject
    private Changes changes;

    @Inject
    private SessionTerms terms;

    @Override
    public void add(SignInToken token) {
        entities.persist(token);
    }

    @Override
    public Optional<SignedIn> seen(String digest, Instant now) {
        Optional<Object[]> found = entities.createQuery("""
                        SELECT a, t.lastSeenAt, t.bySecondFactor FROM SignInToken t, Account a
                        WHERE t.digest = :digest AND t.expiresAt > :now AND t.lastSeenAt > :tooLongAgo
                          AND a.personId = t.personId AND a.active = :open
                        """, Object[].class)
                .setParameter("digest", digest)
                .setParameter("now", now)
                .setParameter("tooLongAgo", terms.tooLongAgo(now))
                .setParameter("open", true)
                .getResultStream()
                .findFirst();
        found.filter(row -> ((Instant) row[1]).isBefore(terms.toBeNotedSince(now)))
                .ifPresent(row -> note(digest, now));
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
                .setParameter("before", terms.toBeNotedSince(now))
                .executeUpdate();
    }

    @Override
    public Optional<SignInToken> byDigest(String digest) {
        return Optional.ofNullable(entities.find(SignInToken.class, digest));
    }

    @Override
    public Page<SignInToken> of(UUID personId, Instant now, int offset, int size) {
        List<SignInToken> items = entities.createQuery(
                        "SELECT t " + HELD + " ORDER BY t.lastSeenAt DESC, t.id", SignInToken.class)
                .setParameter("person", personId)
                .setParameter("now", now)
                .setParameter("tooLongAgo", terms.tooLongAgo(now))
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
        long total = entities.createQuery("SELECT COUNT(t) " + HELD, Long.class)
                .setParameter("person", personId)
                .setParameter("now", now)
                .setParameter("tooLongAgo", terms.tooLongAgo(now))
                .getSingleResult();
        return new Page<>(items, total);
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
    public boolean end(UUID personId, UUID id) {
        int ended = entities.createQuery("DELETE FROM SignInToken t WHERE t.personId = :person AND t.id = :id")
                .setParameter("person", personId)
                .setParameter("id", id)
                .executeUpdate();
        changes.note(Change.Subject.SIGN_IN, personId);
        return ended == 1;
    }

    @Override
    public void endOthers(UUID personId, String digest) {
        entities.createQuery("DELETE FROM SignInToken t WHERE t.personId = :person AND t.digest <> :digest")
                .setParameter("person", personId)
                .setParameter("digest", digest)
                .executeUpdate();
        changes.note(Change.Subject.SIGN_IN, personId);
    }

    @Override
    public void endAll(UUID personId) {
        accounts.hold(personId);
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
                                "SELECT t.digest FROM SignInToken t WHERE t.personId IN :people AND t.expiresAt > :now"
                                        + " AND t.lastSeenAt > :tooLongAgo",
                                String.class)
                        .setParameter("people", people)
                        .setParameter("now", now)
                        .setParameter("tooLongAgo", terms.tooLongAgo(now))
                        .getResultList());
    }

    @Override
    public int forgetExpired(Instant now) {
        return entities.createQuery(
                        "DELETE FROM SignInToken t WHERE t.expiresAt <= :now OR t.lastSeenAt <= :tooLongAgo")
                .setParameter("now", now)
                .setParameter("tooLongAgo", terms.tooLongAgo(now))
                .executeUpdate();
    }
}
