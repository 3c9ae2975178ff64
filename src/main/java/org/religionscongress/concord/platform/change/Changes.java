package org.religionscongress.concord.platform.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.platform.expiry.Expiring;
import org.religionscongress.concord.platform.persistence.Ids;

/**
 * The changes of all nodes in one order. An act notes its own in its transaction and waits for nobody; what has been
 * committed is then gathered into batches, whose numbers are seen in the order in which they are given.
 */
@ApplicationScoped
public class Changes implements Expiring {
    private static final Duration KEPT = Duration.ofHours(1);

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    public void note(Change.Subject subject, UUID id) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entities.persist(new Change(Ids.next(), subject, id, now));
    }

    /** Makes a batch of what was committed since the last one, unless nothing was or another node is about it. */
    public void gather() {
        if (!isAnyWaiting()) {
            return;
        }
        List<?> newest = entities.createNativeQuery(
                        "SELECT newest FROM change_batch WHERE id = 1 FOR UPDATE SKIP LOCKED")
                .getResultList();
        if (newest.isEmpty()) {
            return;
        }
        long next = ((Number) newest.get(0)).longValue() + 1;
        int gathered = entities.createQuery("UPDATE Change c SET c.batch = :next WHERE c.batch IS NULL")
                .setParameter("next", next)
                .executeUpdate();
        if (gathered > 0) {
            entities.createNativeQuery("UPDATE change_batch SET newest = ? WHERE id = 1")
                    .setParameter(1, next)
                    .executeUpdate();
        }
    }

    private boolean isAnyWaiting() {
        return !entities.createQuery("SELECT c.id FROM Change c WHERE c.batch IS NULL", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public long newestBatch() {
        Object newest = entities.createNativeQuery("SELECT newest FROM change_batch WHERE id = 1")
                .getSingleResult();
        return ((Number) newest).longValue();
    }

    /** The ids of what has changed in the batches after the one and up to the other. */
    public Collection<UUID> of(Change.Subject subject, long after, long upTo) {
        return entities.createQuery(
                        "SELECT DISTINCT c.subjectId FROM Change c"
                                + " WHERE c.batch > :after AND c.batch <= :upTo AND c.subject = :subject",
                        UUID.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .setParameter("subject", subject)
                .getResultList();
    }

    @Override
    public int forgetExpired(Instant now) {
        return entities.createQuery("DELETE FROM Change c WHERE c.notedAt < :before")
                .setParameter("before", now.minus(KEPT))
                .executeUpdate();
    }
}
