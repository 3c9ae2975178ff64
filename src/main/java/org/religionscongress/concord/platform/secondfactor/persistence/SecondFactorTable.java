package org.religionscongress.concord.platform.secondfactor.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.religionscongress.concord.platform.secondfactor.SecondFactor;
import org.religionscongress.concord.platform.secondfactor.SecondFactors;

@ApplicationScoped
public class SecondFactorTable implements SecondFactors {
    @Inject
    private EntityManager entities;

    @Override
    public Optional<SecondFactor> of(UUID personId) {
        return Optional.ofNullable(entities.find(SecondFactor.class, personId));
    }

    @Override
    public List<SecondFactor> all() {
        return entities.createQuery("SELECT f FROM SecondFactor f", SecondFactor.class)
                .getResultList();
    }

    @Override
    public Set<UUID> setUpAmong(Collection<UUID> people) {
        return people.isEmpty()
                ? Set.of()
                : new HashSet<>(entities.createQuery(
                                "SELECT f.personId FROM SecondFactor f"
                                        + " WHERE f.personId IN :people AND f.setUpAt IS NOT NULL",
                                UUID.class)
                        .setParameter("people", people)
                        .getResultList());
    }

    /** A plain insert beside another at the same moment would fail the whole transaction. */
    @Override
    public SecondFactor ofOrNew(UUID personId) {
        entities.createNativeQuery("INSERT INTO second_factor (person_id, last_step, version) VALUES (?1, 0, 0)"
                        + " ON CONFLICT DO NOTHING")
                .setParameter(1, personId)
                .executeUpdate();
        return entities.find(SecondFactor.class, personId);
    }

    @Override
    public void remove(UUID personId) {
        of(personId).ifPresent(entities::remove);
    }

    /**
     * Whoever comes second waits for the row, and then finds the step used. It leaves the version as it is: who signs in
     * changes nothing that somebody may be reading.
     */
    @Override
    public boolean use(UUID personId, long step) {
        return entities.createNativeQuery("UPDATE second_factor SET last_step = ?1"
                                + " WHERE person_id = ?2 AND set_up_at IS NOT NULL AND last_step < ?1")
                        .setParameter(1, step)
                        .setParameter(2, personId)
                        .executeUpdate()
                == 1;
    }
}
