package org.religionscongress.concord.membership;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.religionscongress.concord.platform.problem.Problem;

/** The signed-in person on whose behalf a use case runs, with the roles, seats and bodies held at this moment. */
public record Caller(
        UUID personId,
        String username,
        String name,
        Set<Role> roles,
        List<Seat> seats,
        Set<Body> bodies,
        List<Mandated> mandates) {

    /** Concord itself, for what it enters while it starts. */
    public static final Caller CONCORD = new Caller(null, "concord", "Concord", Set.of(Role.ADMINISTRATOR), List.of());

    /** A place in a delegation. */
    public record Seat(UUID delegationId, Credential credential) {}

    public Caller {
        roles = Set.copyOf(roles);
        seats = List.copyOf(seats);
        bodies = Set.copyOf(bodies);
        mandates = List.copyOf(mandates);
    }

    /** Somebody who holds no mandate. */
    public Caller(UUID personId, String username, String name, Set<Role> roles, List<Seat> seats, Set<Body> bodies) {
        this(personId, username, name, roles, seats, bodies, List.of());
    }

    /** Somebody who belongs to no body. */
    public Caller(UUID personId, String username, String name, Set<Role> roles, List<Seat> seats) {
        this(personId, username, name, roles, seats, Set.of());
    }

    /** Somebody of whom only the name matters: what the person may do has been checked already. */
    public static Caller known(UUID personId, String name) {
        return new Caller(personId, null, name, Set.of(), List.of());
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

    /** The roles with which the person reads: the own, and those of the sides whose mandate the person holds. */
    public Set<Role> rolesToRead() {
        return Stream.concat(roles.stream(), mandates.stream().flatMap(mandate -> mandate.rolesToRead().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The delegations with which the person reads, likewise. */
    public List<UUID> delegationsToRead() {
        return Stream.concat(
                        delegations().stream(),
                        mandates.stream().flatMap(mandate -> mandate.delegationsToRead().stream()))
                .distinct()
                .toList();
    }

    /** Whose answers the person reads as the own: the own, and those of the sides whose mandate the person holds. */
    public Set<UUID> sidesToRead() {
        return Stream.of(
                        Stream.of(personId),
                        delegationsToRead().stream(),
                        mandates.stream().map(mandate -> mandate.side().id()))
                .flatMap(ids -> ids)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The mandate by which the person enters what the side has answered by other ways. */
    public Optional<Mandated> mandateFor(Side side) {
        return mandates.stream()
                .filter(mandate ->
                        mandate.kind() == MandateKind.CLERK && mandate.side().equals(side))
                .findFirst();
    }

    /** Whose answers the person enters. */
    public List<Side> entersFor() {
        return mandates.stream()
                .filter(mandate -> mandate.kind() == MandateKind.CLERK)
                .map(Mandated::side)
                .distinct()
                .toList();
    }

    /** The members whose answers the person prepares. */
    public List<Caller> assists() {
        return mandates.stream()
                .filter(mandate -> mandate.kind() == MandateKind.ASSISTANT)
                .map(Mandated::member)
                .toList();
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
