package org.religionscongress.concord.membership;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The people, as the rest of Concord reads them: only who is active and what holds now. */
public interface People {
    List<UUID> holding(Role role);

    /** The same, and nobody is given the role or loses it until the act is over. Asked for before anything is held. */
    List<UUID> holdingThroughout(Role role);

    /** Of anybody who ever was registered; 404 where there is none. */
    String name(UUID personId);

    List<Addressee> of(Role role);

    /** Empty for who is unknown or no longer active. */
    Optional<Addressee> addressee(UUID personId);

    /** Each by the own id; who is unknown or no longer active is left out. */
    Map<UUID, List<Addressee>> addressees(Collection<UUID> personIds);

    /** Who reviews for each of these delegations; observers do not. A delegation without anybody is left out. */
    Map<UUID, List<Addressee>> workingGroupMembersOf(Collection<UUID> delegationIds);

    /** Who may act for each of these delegations: all members but observers. One without anybody is left out. */
    Map<UUID, List<Addressee>> actingFor(Collection<UUID> delegationIds);

    /** Who belongs to the body, in whatever role. */
    List<Addressee> membersOf(Body body);

    /** The names of anybody who ever was registered; unknown ids are left out. */
    Map<UUID, String> names(Collection<UUID> personIds);
}
