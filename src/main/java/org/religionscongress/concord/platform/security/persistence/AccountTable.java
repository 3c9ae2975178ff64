package org.religionscongress.concord.platform.security.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.religionscongress.concord.platform.security.Account;
import org.religionscongress.concord.platform.security.Accounts;
import org.religionscongress.concord.platform.security.Username;

@ApplicationScoped
public class AccountTable implements Accounts {
    @Inject
    private EntityManager entities;

    @Inject
    private Rows rows;

    @Override
    public Optional<Account> byPerson(UUID personId) {
        return Optional.ofNullable(entities.find(Account.class, personId));
    }

    @Override
    public void hold(UUID personId) {
        entities.createNativeQuery("SELECT person_id FROM account WHERE person_id = ?1 FOR UPDATE")
                .setParameter(1, personId)
                .getResultList();
    }

    @Override
    public List<Account> byPeople(Collection<UUID> personIds) {
        if (personIds.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("SELECT a FROM Account a WHERE a.personId IN :people", Account.class)
                .setParameter("people", personIds)
                .getResultList();
    }

    @Override
    public Optional<Account> byUsername(Username username) {
        return entities.createQuery("SELECT a FROM Account a WHERE a.usernameKey = :key", Account.class)
                .setParameter("key", username.key())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Account> byUsernames(Collection<Username> usernames) {
        if (usernames.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("SELECT a FROM Account a WHERE a.usernameKey IN :keys", Account.class)
                .setParameter(
                        "keys", usernames.stream().map(Username::key).distinct().toList())
                .getResultList();
    }

    /** A plain insert of a name that is taken would fail the whole transaction. */
    @Override
    public boolean add(Account account) {
        return rows.change(
                        """
                        INSERT INTO account (person_id, username, username_key, password_hash, password_changed_at,
                            language, email, active, opened_at, version)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0) ON CONFLICT DO NOTHING
                        """,
                        account.personId(),
                        account.username(),
                        account.usernameKey(),
                        account.passwordHash().orElse(null),
                        account.passwordChangedAt().orElse(null),
                        account.language(),
                        account.email().orElse(null),
                        account.isActive(),
                        account.openedAt())
                == 1;
    }
}
