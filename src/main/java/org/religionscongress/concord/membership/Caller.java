package org.religionscongress.concord.membership;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.religionscongress.concord.platform.problem.Problem;

/** The signed-in person on whose behalf a use case runs, with the roles, seats and bodies held at this moment. */
public record Caller(UUID personId, String username, String name, Set<Role> roles, List<Seat> seats, Set<Body> bodies) {

    /** A place in a delegation. */
    public record Seat(UUID delegationId, Credential credential) {}

    public Caller {
        roles = Set.copyOf(roles);
        seats = List.copyOf(seats);
        bodies = Set.copyOf(bodies);
    }

    /** Somebody who belongs to no body. */
    public Caller(UUID personId, String username, String name, Set<Role> roles, List<Seat> seats) {
        this(personId, username, name, roles, seats, Set.of());
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Role... some) {
        return List.of(some).stream().anyMatch(roles::contains);
    }

    /** The roles whose tasks the person may take: the Head may also do what falls to the Deputy. */
    public Set<Role> takesTasksOf() {
        return has(Role.HEAD)
                ? Stream.concat(roles.stream(), Stream.of(Role.DEPUTY)).collect(Collectors.toUnmodifiableSet())
                : roles;
    }

    /** Refuses who holds none of these roles. */
    public Caller mustBe(Role... some) {
        if (!hasAny(some)) {
            throw Problem.forbidden("This is for: " + List.of(some) + ".");
        }
        return this;
    }

    /** The delegations of which the person is a member, as whatever. */
    public List<UUID> delegations() {
        return seats.stream().map(Seat::delegationId).distinct().toList();
    }

    /** The delegations for which the person may act: all but those where only an observer. */
    public List<UUID> actsFor() {
        return seats.stream()
                .filter(seat -> seat.credential() != Credential.OBSERVER)
                .map(Seat::delegationId)
                .distinct()
                .toList();
    }
}
