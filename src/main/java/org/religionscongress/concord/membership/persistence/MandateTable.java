package org.religionscongress.concord.membership.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.religionscongress.concord.membership.Mandate;
import org.religionscongress.concord.membership.MandateKind;
import org.religionscongress.concord.membership.Mandates;
import org.religionscongress.concord.membership.Side;
import org.religionscongress.concord.platform.rest.Page;

@ApplicationScoped
public class MandateTable implements Mandates {
    private static final String SIDE = "(m.delegationId = :side OR m.memberId = :side)";
    static final String RUNS = "m.from <= :now AND (m.until IS NULL OR m.until > :now)";

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Override
    public void add(Mandate mandate) {
        entities.persist(mandate);
    }

    @Override
    public Optional<Mandate> find(UUID id) {
        return Optional.ofNullable(entities.find(Mandate.class, id));
    }

    @Override
    public List<Mandate> of(UUID personId, Side side) {
        return where("m.personId = :person AND " + SIDE)
                .setParameter("person", personId)
                .setParameter("side", side.id())
                .getResultList();
    }

    @Override
    public List<Mandate> running(MandateKind kind, Side side) {
        return where("m.kind = :kind AND " + SIDE + " AND " + RUNS)
                .setParameter("kind", kind)
                .setParameter("side", side.id())
                .setParameter("now", clock.instant())
                .getResultList();
    }

    @Override
    public List<Mandate> attesting(UUID attachmentId) {
        return where("m.attachmentId = :attachment")
                .setParameter("attachment", attachmentId)
                .getResultList();
    }

    @Override
    public Page<Mandate> page(int offset, int size) {
        return page("1 = 1", UnaryOperator.identity(), UnaryOperator.identity(), offset, size);
    }

    @Override
    public Page<Mandate> heldBy(UUID personId, int offset, int size) {
        return page(
                "m.personId = :person",
                items -> items.setParameter("person", personId),
                total -> total.setParameter("person", personId),
                offset,
                size);
    }

    @Override
    public Page<Mandate> pageOf(UUID personId, Collection<UUID> delegationIds, int offset, int size) {
        // An empty list is no valid condition on every database.
        List<UUID> delegations = delegationIds.isEmpty() ? List.of(personId) : List.copyOf(delegationIds);
        return page(
                "(m.personId = :person OR m.memberId = :person OR m.delegationId IN :delegations)",
                items -> items.setParameter("person", personId).setParameter("delegations", delegations),
                total -> total.setParameter("person", personId).setParameter("delegations", delegations),
                offset,
                size);
    }

    private TypedQuery<Mandate> where(String condition) {
        return entities.createQuery("SELECT m FROM Mandate m WHERE " + condition + " ORDER BY m.id", Mandate.class);
    }

    private Page<Mandate> page(
            String condition,
            UnaryOperator<TypedQuery<Mandate>> forItems,
            UnaryOperator<TypedQuery<Long>> forTotal,
            int offset,
            int size) {
        return new Page<>(
                forItems.apply(where(condition))
                        .setFirstResult(offset)
                        .setMaxResults(size)
                        .getResultList(),
                forTotal.apply(entities.createQuery("SELECT COUNT(m) FROM Mandate m WHERE " + condition, Long.class))
                        .getSingleResult());
    }
}
