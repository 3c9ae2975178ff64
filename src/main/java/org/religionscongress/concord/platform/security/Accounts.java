package org.religionscongress.concord.platform.security;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All accounts, open and closed. */
public interface Accounts {
    Optional<Account> byPerson(UUID personId);

    /**
     * Until the act that is under way is done, nobody else who holds it begins a session of the person or changes how the
     * person signs in.
     */
    void hold(UUID personId);

    List<Account> byPeople(Collection<UUID> personIds);

    Optional<Account> byUsername(Username username);

    /** Names that nobody has are left out. */
    List<Account> byUsernames(Collection<Username> usernames);

    /** False where the name or the person has an account already, also when that one came at the same moment. */
    boolean add(Account account);
}
