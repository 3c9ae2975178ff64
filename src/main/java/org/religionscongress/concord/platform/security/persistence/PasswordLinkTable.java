package org.religionscongress.concord.platform.security.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.religionscongress.concord.platform.security.PasswordLink;
import org.religionscongress.concord.platform.security.PasswordLinks;

@ApplicationScoped
public class PasswordLinkTable implements PasswordLinks {
    @Inject
    private EntityManager entities;

    @Override
    public void add(PasswordLink link) {
        entities.persist(link);
    }

    @Override
    public Optional<PasswordLink> usable(String digest, Instant now) {
        return entities.createQuery("""
                        SELECT l FROM PasswordLink l
                        WHERE l.digest = :digest AND l.usedAt IS NULL AND l.expiresAt > :now
                        """, PasswordLink.class)
                .setParameter("digest", digest)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean use(String digest, Instant now) {
        return entities.createQuery("""
                                UPDATE PasswordLink l SET l.usedAt = :now
                                WHERE l.digest = :digest AND l.usedAt IS NULL AND l.expiresAt > :now
                                """)
                        .setParameter("now", now)
                        .setParameter("digest", digest)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void forgetUnused(UUID personId) {
        entities.createQuery("DELETE FROM PasswordLink l WHERE l.personId = :person AND l.usedAt IS NULL")
                .setParameter("person", personId)
                .executeUpdate();
    }

    @Override
    public long madeSince(UUID personId, Instant moment) {
        return entities.createQuery(
                        "SELECT COUNT(l) FROM PasswordLink l WHERE l.personId = :person AND l.createdAt > :moment",
                        Long.class)
                .setParameter("person", personId)
                .setParameter("moment", moment)
                .getSingleResult();
    }

    @Override
    public int forgetExpired(Instant now) {
        return entities.createQuery("DELETE FROM PasswordLink l WHERE l.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
