package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Delegations;
import org.religionscongress.concord.membership.Membership;
import org.religionscongress.concord.membership.People;
import org.religionscongress.concord.membership.PersonRegister;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.Session;
import org.religionscongress.concord.membership.SessionRegister;
import org.religionscongress.concord.platform.transaction.UseCase;

/**
 * A body with its sessions, for anybody who is signed in; who sits in it is told to those who keep the registers or lead,
 * and to those who sit in it themselves.
 */
@UseCase
@ApplicationScoped
public class ReadBody {
    @Inject
    private SessionRegister sessions;

    @Inject
    private PersonRegister register;

    @Inject
    private People people;

    @Inject
    private Delegations delegations;

    /** {@code places} is empty for who may not know who sits there; how many do, everybody may. */
    public record Answer(Body body, List<Session> sessions, int members, Optional<List<Place>> places) {}

    /** What somebody holds in the body. */
    public record Place(Membership membership, String person, String delegation) {}

    public Answer use(Caller caller, Body body) {
        Objects.requireNonNull(caller);
        List<Membership> held = register.placesIn(body);
        int members = (int) held.stream().map(Membership::personId).distinct().count();
        return new Answer(
                body,
                sessions.of(body),
                members,
                seesWhoSits(caller, body) ? Optional.of(named(held)) : Optional.empty());
    }

    private static boolean seesWhoSits(Caller caller, Body body) {
        return caller.hasAny(Role.DRAFTER, Role.ADMINISTRATOR, Role.HEAD, Role.DEPUTY)
                || caller.bodies().contains(body);
    }

    private List<Place> named(List<Membership> held) {
        Map<UUID, String> names =
                people.names(held.stream().map(Membership::personId).distinct().toList());
        Map<UUID, String> delegationNames = delegations.names(held.stream()
                .map(membership -> membership.holding().delegationId())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return held.stream()
                .map(membership -> new Place(
                        membership,
                        names.get(membership.personId()),
                        membership.holding().delegationId() == null
                                ? null
                                : delegationNames.get(membership.holding().delegationId())))
                .toList();
    }
}
