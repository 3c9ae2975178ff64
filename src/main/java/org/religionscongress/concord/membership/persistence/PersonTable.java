package org.religionscongress.concord.membership.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.membership.Membership;
import org.religionscongress.concord.membership.Person;
import org.religionscongress.concord.membership.PersonRegister;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.rest.Page;

@ApplicationScoped
public class PersonTable implements PersonRegister {
    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Override
    public void add(Person person) {
        entities.persist(person);
        // The account and the memberships point at its row.
        entities.flush();
    }

    @Override
    public void add(Membership membership) {
        entities.persist(membership);
    }

    @Override
    public Person get(UUID personId) {
        Person person = personId == null ? null : entities.find(Person.class, personId);
        if (person == null) {
            throw Problem.notFound("person");
        }
        return person;
    }

    @Override
    public Page<Person> page(int offset, int size) {
        List<Person> items = entities.createQuery("SELECT p FROM Person p ORDER BY p.id", Person.class)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
        long total = entities.createQuery("SELECT COUNT(p) FROM Person p", Long.class)
                .getSingleResult();
        return new Page<>(items, total);
    }

    @Override
    public List<Membership> membershipsOf(Collection<UUID> personIds) {
        if (personIds.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "SELECT m FROM Membership m WHERE m.personId IN :people ORDER BY m.id", Membership.class)
                .setParameter("people", List.copyOf(personIds))
                .getResultList();
    }

    @Override
    public List<UUID> administratorsForUpdate() {
        entities.createNativeQuery("SELECT id FROM membership WHERE role = ? ORDER BY id FOR UPDATE")
                .setParameter(1, Role.ADMINISTRATOR.name())
                .getResultList();
        return entities.createQuery(
                        "SELECT DISTINCT p.id FROM Person p, Membership m WHERE m.personId = p.id AND p.active = TRUE"
                                + " AND m.role = :role AND m.from <= :now AND (m.until IS NULL OR m.until > :now)",
                        UUID.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setParameter("now", clock.instant())
                .getResultList();
    }
}
