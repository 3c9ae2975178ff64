package org.religionscongress.concord.membership.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Callers;
import org.religionscongress.concord.membership.Holding;
import org.religionscongress.concord.membership.Mandate;
import org.religionscongress.concord.membership.Mandated;
import org.religionscongress.concord.membership.Membership;
import org.religionscongress.concord.membership.Person;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.SecondFactorRoles;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.security.Administrators;
import org.religionscongress.concord.platform.security.SecondFactorDuty;

/** Reads who somebody is anew each time: what was given or taken counts from the next request on. */
@ApplicationScoped
public class CallerTable implements Callers, Administrators, SecondFactorDuty {
    @Inject
    private EntityManager entities;

    @Inject
    private DelegationTable delegations;

    @Inject
    private SecondFactorRoles secondFactorRoles;

    @Inject
    private Clock clock;

    /** In one statement, since each request asks: a row for each pair of what the person holds and a mandate. */
    @Override
    public Caller of(UUID personId) {
        List<Object[]> rows = entities.createQuery("""
                        SELECT a.username, p.name, h, m FROM Person p JOIN Account a ON a.personId = p.id
                        LEFT JOIN Membership h ON h.personId = p.id
                            AND h.from <= :now AND (h.until IS NULL OR h.until > :now)
                        LEFT JOIN Mandate m ON m.personId = p.id AND\s""" + MandateTable.RUNS + """
                         WHERE p.id = :person AND p.active = TRUE ORDER BY h.id, m.id
                        """, Object[].class)
                .setParameter("person", personId)
                .setParameter("now", clock.instant())
                .getResultList();
        Object[] names = rows.stream().findFirst().orElseThrow(Problem::notSignedIn);
        List<Holding> holdings =
                column(rows, 2, Membership.class).map(Membership::holding).toList();
        return new Caller(
                personId,
                (String) names[0],
                (String) names[1],
                roles(holdings),
                seats(holdings),
                bodies(holdings),
                column(rows, 3, Mandate.class).flatMap(this::mandated).toList());
    }

    private static <T> Stream<T> column(List<Object[]> rows, int number, Class<T> type) {
        return rows.stream()
                .map(row -> row[number])
                .filter(Objects::nonNull)
                .distinct()
                .map(type::cast);
    }

    private Stream<Mandated> mandated(Mandate mandate) {
        UUID delegation = mandate.side().delegationId();
        return delegation == null
                ? member(mandate.side().memberId())
                        .map(member -> Mandated.forMember(mandate.id(), mandate.kind(), member))
                : Stream.of(Mandated.forDelegation(
                        mandate.id(),
                        mandate.kind(),
                        delegation,
                        delegations.ofWorkingGroup().contains(delegation)));
    }

    /** A member as others stand in for one: never as one who drafts or administers; none who is not active. */
    private Stream<Caller> member(UUID personId) {
        List<Holding> holdings = holdings(personId);
        Set<Role> roles = roles(holdings);
        roles.removeAll(Set.of(Role.DRAFTER, Role.ADMINISTRATOR));
        Person person = entities.find(Person.class, personId);
        return person.isActive()
                ? Stream.of(new Caller(personId, null, person.name(), roles, seats(holdings), bodies(holdings)))
                : Stream.empty();
    }

    private static Set<Role> roles(List<Holding> holdings) {
        return holdings.stream().map(Holding::role).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static List<Caller.Seat> seats(List<Holding> holdings) {
        return holdings.stream()
                .filter(holding -> holding.delegationId() != null)
                .map(holding -> new Caller.Seat(holding.delegationId(), holding.credential()))
                .distinct()
                .toList();
    }

    private static Set<Body> bodies(List<Holding> holdings) {
        return holdings.stream().map(Holding::body).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    @Override
    public boolean contains(UUID personId) {
        return holdings(personId).stream().anyMatch(holding -> holding.role() == Role.ADMINISTRATOR);
    }

    @Override
    public boolean isAskedOf(UUID personId) {
        Set<Role> required = secondFactorRoles.required();
        return !required.isEmpty()
                && holdings(personId).stream()
                        .map(Holding::role)
                        .anyMatch(role -> role != null && required.contains(role));
    }

    private List<Holding> holdings(UUID personId) {
        return entities.createQuery(
                        "SELECT m FROM Membership m, Person p WHERE m.personId = :person AND p.id = m.personId"
                                + " AND p.active = TRUE AND m.from <= :now AND (m.until IS NULL OR m.until > :now)"
                                + " ORDER BY m.id",
                        Membership.class)
                .setParameter("person", personId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(Membership::holding)
                .toList();
    }
}
