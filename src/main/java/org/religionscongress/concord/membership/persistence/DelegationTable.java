package org.religionscongress.concord.membership.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.religionscongress.concord.membership.Credential;
import org.religionscongress.concord.membership.Delegation;
import org.religionscongress.concord.membership.DelegationRegister;
import org.religionscongress.concord.membership.Delegations;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.rest.Words;

@ApplicationScoped
public class DelegationTable implements Delegations, DelegationRegister {
    @Inject
    private EntityManager entities;

    @Inject
    private RegisterLock registerLock;

    @Inject
    private Clock clock;

    @Override
    public void add(Delegation delegation) {
        entities.persist(delegation);
        // Their order is that of their rows: those of one act keep theirs.
        entities.flush();
    }

    @Override
    public boolean has(UUID id) {
        return entities.find(Delegation.class, id) != null;
    }

    @Override
    public List<Delegation> all() {
        return entities.createQuery("SELECT d FROM Delegation d ORDER BY d.registered", Delegation.class)
                .getResultList();
    }

    @Override
    public void holdForImport() {
        registerLock.hold("delegations");
    }

    @Override
    public Page<Delegation> page(int offset, int size) {
        List<Delegation> items = entities.createQuery(
                        "SELECT d FROM Delegation d ORDER BY d.registered", Delegation.class)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
        long total = entities.createQuery("SELECT COUNT(d) FROM Delegation d", Long.class)
                .getSingleResult();
        return new Page<>(items, total);
    }

    @Override
    public Page<Delegation> find(String words, int offset, int size) {
        String fitting = " FROM Delegation d WHERE LOWER(d.name) LIKE :words ESCAPE '!'"
                + " OR LOWER(d.country) LIKE :words ESCAPE '!' OR LOWER(d.tradition) LIKE :words ESCAPE '!'";
        String pattern = Words.pattern(words);
        List<Delegation> items = entities.createQuery("SELECT d" + fitting + " ORDER BY d.registered", Delegation.class)
                .setParameter("words", pattern)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
        long total = entities.createQuery("SELECT COUNT(d)" + fitting, Long.class)
                .setParameter("words", pattern)
                .getSingleResult();
        return new Page<>(items, total);
    }

    @Override
    public List<UUID> ofWorkingGroup() {
        return entities.createQuery(
                        "SELECT d.id FROM Delegation d WHERE d.id IN ("
                                // Not EXISTS: for that EclipseLink writes the values into the statement, TRUE as 1.
                                + "SELECT m.delegationId FROM Membership m, Person p WHERE m.role = :role"
                                + " AND m.credential <> :observer AND p.id = m.personId AND p.active = TRUE"
                                + " AND m.from <= :now AND (m.until IS NULL OR m.until > :now))"
                                + " ORDER BY d.registered",
                        UUID.class)
                .setParameter("role", Role.WORKING_GROUP)
                .setParameter("observer", Credential.OBSERVER)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    @Override
    public Delegation get(UUID id) {
        Delegation delegation = id == null ? null : entities.find(Delegation.class, id);
        if (delegation == null) {
            throw Problem.notFound("delegation");
        }
        return delegation;
    }

    @Override
    public List<Delegation> all(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "SELECT d FROM Delegation d WHERE d.id IN :ids ORDER BY d.registered", Delegation.class)
                .setParameter("ids", List.copyOf(ids))
                .getResultList();
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return all(ids).stream().collect(Collectors.toMap(Delegation::id, Delegation::name));
    }
}
