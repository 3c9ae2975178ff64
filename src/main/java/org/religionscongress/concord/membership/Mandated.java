package org.religionscongress.concord.membership;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A mandate that runs now, as its holder has it.
 *
 * @param rolesToRead with which of the side's roles the holder reads along
 * @param delegationsToRead with which of the side's delegations
 * @param member the member as one who takes tasks; null where the side is a delegation
 */
public record Mandated(
        UUID id, MandateKind kind, Side side, Set<Role> rolesToRead, List<UUID> delegationsToRead, Caller member) {
    public Mandated {
        rolesToRead = Set.copyOf(rolesToRead);
        delegationsToRead = List.copyOf(delegationsToRead);
    }

    public static Mandated forDelegation(UUID id, MandateKind kind, UUID delegationId, boolean ofWorkingGroup) {
        return new Mandated(
                id,
                kind,
                Side.delegation(delegationId),
                ofWorkingGroup ? Set.of(Role.WORKING_GROUP) : Set.of(),
                List.of(delegationId),
                null);
    }

    public static Mandated forMember(UUID id, MandateKind kind, Caller member) {
        return new Mandated(id, kind, Side.member(member.personId()), member.roles(), member.delegations(), member);
    }
}
