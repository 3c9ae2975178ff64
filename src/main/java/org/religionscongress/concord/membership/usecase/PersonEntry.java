package org.religionscongress.concord.membership.usecase;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.religionscongress.concord.membership.Membership;
import org.religionscongress.concord.membership.Person;
import org.religionscongress.concord.platform.security.Account;

/**
 * A person as the keepers of the registers see one: all memberships, and those of them that hold now. Whether a second
 * factor is set up is null for whom it does not concern.
 */
public record PersonEntry(
        Person person,
        Account account,
        List<Membership> memberships,
        List<Membership> current,
        Map<UUID, String> delegationNames,
        Boolean hasSecondFactor) {

    public long version() {
        return version(person, account);
    }

    /** Of both that are corrected together: each only grows, and so does their sum. */
    static long version(Person person, Account account) {
        return person.version() + account.version();
    }
}
