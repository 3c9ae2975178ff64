package org.religionscongress.concord.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.religionscongress.concord.platform.expiry.Expiring;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.security.Digest;

/** The answers given under an {@code Idempotency-Key}; those who come with the same key at once wait for the first. */
@ApplicationScoped
public class KeptAnswers implements Expiring {
    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "concord.idempotency.lifetime", defaultValue = "PT24H")
    private Duration lifetime;

    /** Empty for the first with this key; else the answer that was given to the first. */
    Optional<KeptAnswer> begin(String person, String key, String asked) {
        String hash = Digest.of(asked);
        int first = entities.createNativeQuery(
                        "INSERT INTO idempotent_answer (person, idempotency_key, request_hash, at) VALUES (?, ?, ?, ?)"
                                + " ON CONFLICT DO NOTHING")
                .setParameter(1, person)
                .setParameter(2, key)
                .setParameter(3, hash)
                .setParameter(4, Timestamp.from(clock.instant()))
                .executeUpdate();
        if (first == 1) {
            return Optional.empty();
        }
        Object[] row = (Object[]) entities.createNativeQuery("SELECT request_hash, status, location, body"
                        + " FROM idempotent_answer WHERE person = ? AND idempotency_key = ?")
                .setParameter(1, person)
                .setParameter(2, key)
                .getSingleResult();
        if (!hash.equals(row[0])) {
            throw Problem.invalid(
                    "Idempotency-Key",
                    "This Idempotency-Key was used for another request. Use a new one for each act.");
        }
        return Optional.of(new KeptAnswer(((Number) row[1]).intValue(), (String) row[2], (String) row[3]));
    }

    void keep(String person, String key, KeptAnswer answer) {
        entities.createNativeQuery("UPDATE idempotent_answer SET status = ?, location = ?, body = ?"
                        + " WHERE person = ? AND idempotency_key = ?")
                .setParameter(1, answer.status())
                .setParameter(2, answer.location())
                .setParameter(3, answer.body())
                .setParameter(4, person)
                .setParameter(5, key)
                .executeUpdate();
    }

    @Override
    public int forgetExpired(Instant now) {
        return entities.createNativeQuery("DELETE FROM idempotent_answer WHERE at <= ?")
                .setParameter(1, Timestamp.from(now.minus(lifetime)))
                .executeUpdate();
    }
}
