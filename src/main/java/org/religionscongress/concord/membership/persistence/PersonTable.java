package org.religionscongress.concord.membership.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.religionscongress.concord.membership.Addressee;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.Credential;
import org.religionscongress.concord.membership.Membership;
import org.religionscongress.concord.membership.People;
import org.religionscongress.concord.membership.Person;
import org.religionscongress.concord.membership.PersonRegister;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.rest.Words;

@ApplicationScoped
public class PersonTable implements People, PersonRegister {
    private static final String ADDRESSEES =
            "SELECT NEW org.religionscongress.concord.membership.Addressee(p.id, p.name, a.email, a.language)"
                    + " FROM Person p, Account a WHERE a.personId = p.id AND ";

    @Inject
    private EntityManager entities;

    @Inject
    private RegisterLock registerLock;

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
    public void hold() {
        registerLock.hold("people");
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
    public Page<Person> find(String words, Role role, UUID delegationId, int offset, int size) {
        String held = (role == null ? "" : " AND m.role = :role")
                + (delegationId == null ? "" : " AND m.delegationId = :delegation");
        String fitting = " FROM Person p, Account a WHERE a.personId = p.id"
                + " AND (LOWER(p.name) LIKE :words ESCAPE '!' OR LOWER(a.username) LIKE :words ESCAPE '!')"
                + (held.isEmpty()
                        ? ""
                        : " AND p.id IN (SELECT m.personId FROM Membership m WHERE m.from <= :now"
                                + " AND (m.until IS NULL OR m.until > :now)" + held + ")");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("words", Words.pattern(words));
        if (!held.isEmpty()) {
            parameters.put("now", clock.instant());
        }
        if (role != null) {
            parameters.put("role", role);
        }
        if (delegationId != null) {
            parameters.put("delegation", delegationId);
        }
        TypedQuery<Person> items = entities.createQuery("SELECT p" + fitting + " ORDER BY p.id", Person.class);
        TypedQuery<Long> total = entities.createQuery("SELECT COUNT(p)" + fitting, Long.class);
        parameters.forEach((name, value) -> {
            items.setParameter(name, value);
            total.setParameter(name, value);
        });
        return new Page<>(items.setFirstResult(offset).setMaxResults(size).getResultList(), total.getSingleResult());
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
    public String name(UUID personId) {
        return get(personId).name();
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("SELECT p FROM Person p WHERE p.id IN :ids", Person.class)
                .setParameter("ids", List.copyOf(ids))
                .getResultStream()
                .collect(Collectors.toMap(Person::id, Person::name));
    }

    @Override
    public List<UUID> holdingThroughout(Role role) {
        hold();
        return holding(role);
    }

    @Override
    public List<UUID> holding(Role role) {
        return entities.createQuery(
                        "SELECT p.id FROM Person p WHERE " + holdsNow("m.role = :role") + " ORDER BY p.id", UUID.class)
                .setParameter("role", role)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    @Override
    public List<Addressee> of(Role role) {
        return entities.createQuery(ADDRESSEES + holdsNow("m.role = :role") + " ORDER BY p.id", Addressee.class)
                .setParameter("role", role)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    @Override
    public Optional<Addressee> addressee(UUID personId) {
        return entities.createQuery(ADDRESSEES + "p.id = :person AND p.active = TRUE", Addressee.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Map<UUID, List<Addressee>> addressees(Collection<UUID> personIds) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(ADDRESSEES + "p.id IN :people AND p.active = TRUE", Addressee.class)
                .setParameter("people", List.copyOf(personIds))
                .getResultStream()
                .collect(Collectors.groupingBy(Addressee::personId));
    }

    @Override
    public Map<UUID, List<Addressee>> workingGroupMembersOf(Collection<UUID> delegationIds) {
        return seated(delegationIds, Role.WORKING_GROUP);
    }

    @Override
    public Map<UUID, List<Addressee>> actingFor(Collection<UUID> delegationIds) {
        return seated(delegationIds, null);
    }

    /** By delegation, its members in the role, or in whatever one, but its observers; each once. */
    private Map<UUID, List<Addressee>> seated(Collection<UUID> delegationIds, Role role) {
        if (delegationIds.isEmpty()) {
            return Map.of();
        }
        TypedQuery<Object[]> query = entities.createQuery(
                        "SELECT DISTINCT m.delegationId, p.id, p.name, a.email, a.language"
                                + " FROM Membership m, Person p, Account a"
                                + " WHERE m.delegationId IN :delegations AND m.credential <> :observer"
                                + " AND m.from <= :now AND (m.until IS NULL OR m.until > :now)"
                                + " AND p.id = m.personId AND p.active = TRUE AND a.personId = p.id"
                                + (role == null ? "" : " AND m.role = :role") + " ORDER BY p.id",
                        Object[].class)
                .setParameter("delegations", List.copyOf(delegationIds))
                .setParameter("observer", Credential.OBSERVER)
                .setParameter("now", clock.instant());
        if (role != null) {
            query.setParameter("role", role);
        }
        return query.getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new Addressee((UUID) row[1], (String) row[2], (String) row[3], (String) row[4]),
                                Collectors.toList())));
    }

    @Override
    public List<Addressee> membersOf(Body body) {
        return entities.createQuery(ADDRESSEES + holdsNow("m.body = :body") + " ORDER BY p.id", Addressee.class)
                .setParameter("body", body)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    @Override
    public List<Membership> placesIn(Body body) {
        return entities.createQuery(
                        "SELECT m FROM Membership m, Person p WHERE m.body = :body AND p.id = m.personId"
                                + " AND p.active = TRUE AND m.from <= :now AND (m.until IS NULL OR m.until > :now)"
                                + " ORDER BY m.id",
                        Membership.class)
                .setParameter("body", body)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Of an active person {@code p}: once, however many memberships give the same. */
    private static String holdsNow(String what) {
        // Not EXISTS: for that EclipseLink writes the values into the statement, TRUE as 1.
        return "p.active = TRUE AND p.id IN (SELECT m.personId FROM Membership m WHERE " + what
                + " AND m.from <= :now AND (m.until IS NULL OR m.until > :now))";
    }

    @Override
    public List<UUID> administratorsForUpdate() {
        entities.createNativeQuery("SELECT id FROM membership WHERE role = ? ORDER BY id FOR UPDATE")
                .setParameter(1, Role.ADMINISTRATOR.name())
                .getResultList();
        return holding(Role.ADMINISTRATOR);
    }
}
