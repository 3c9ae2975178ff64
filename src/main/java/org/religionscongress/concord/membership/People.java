package org.religionscongress.concord.membership;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The people, as the rest of Concord reads them: only who is active and what holds now. */
public interface People {
    List<UUID> holding(Role role);

    /** Of anybody who ever was registered; 404 where there is none. */
    String name(UUID personId);

    List<Addressee> of(Role role);

    /** Empty for who is unknown or no longer active. */
    Optional<Addressee> addressee(UUID personId);

    /** Who reviews for the delegation; its observers do not. */
    List<Addressee> workingGroupMembersOf(UUID delegationId);

    /** Who may act for the delegation: all its members but its observers. */
    List<Addressee> actingFor(UUID delegationId);

    /** Who belongs to the body, in whatever role. */
    List<Addressee> membersOf(Body body);

    /** The names of anybody who ever was registered; unknown ids are left out. */
    Map<UUID, String> names(Collection<UUID> personIds);
}
