package org.religionscongress.concord.membership;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.platform.rest.Page;

/** Where people and their memberships are kept. */
public interface PersonRegister {
    void add(Person person);

    void add(Membership membership);

    /** 404 where there is none. */
    Person get(UUID personId);

    /**
     * Until this act ends no other gives or takes what people hold, on whichever node. Held before anything else, by
     * everyone.
     */
    void hold();

    Page<Person> page(int offset, int size);

    /** Those with these words in their name or user name, who hold the role now if one is told. */
    Page<Person> find(String words, Role role, UUID delegationId, int offset, int size);

    /** All that these people hold, held and will hold, in the order in which it was given. */
    List<Membership> membershipsOf(Collection<UUID> personIds);

    /** What active people hold in the body now, in the order in which it was given. */
    List<Membership> placesIn(Body body);

    /**
     * The active people who administer now. Until the act ends no other act may change who does, so that two cannot
     * take each other's place at once.
     */
    List<UUID> administratorsForUpdate();
}
