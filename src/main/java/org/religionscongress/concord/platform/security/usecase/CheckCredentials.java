package org.religionscongress.concord.platform.security.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.security.Account;
import org.religionscongress.concord.platform.security.Accounts;
import org.religionscongress.concord.platform.security.Attempt;
import org.religionscongress.concord.platform.security.PasswordPolicy;
import org.religionscongress.concord.platform.security.Passwords;
import org.religionscongress.concord.platform.security.SignedIn;
import org.religionscongress.concord.platform.security.Throttle;
import org.religionscongress.concord.platform.security.Username;
import org.religionscongress.concord.platform.security.VerifiedPasswords;
import org.religionscongress.concord.platform.transaction.OwnTransaction;

/**
 * Whether a name and a password belong together. Each step at the database is a transaction of its own: what was counted
 * stands whatever becomes of the act around it, and no connection is held while a hash is computed.
 */
@ApplicationScoped
public class CheckCredentials {
    private static final int LOCKS = 64;

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private PasswordPolicy policy;

    @Inject
    private VerifiedPasswords verified;

    @Inject
    private Throttle throttle;

    @Inject
    private OwnTransaction own;

    /** One try at a time on an account, so that many at once do not slip past the count. */
    private final Lock[] locks =
            Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(Lock[]::new);

    public SignedIn check(String username, String password, String address) {
        String name = Check.text("username", username, Username.LONGEST);
        String given = policy.given(password);
        Attempt attempt = Attempt.of(name, address);
        Found found = find(attempt, name, given);
        return found.isVerified() ? found.signedIn() : oneByOne(attempt, name, given);
    }

    /** The open account of that name, if any, and whether the password proved right for it of late. */
    private record Found(Optional<Account> account, boolean isVerified) {
        SignedIn signedIn() {
            return account.orElseThrow(CheckCredentials::wrong).signedIn();
        }
    }

    private SignedIn oneByOne(Attempt attempt, String name, String password) {
        Lock lock = locks[Math.floorMod(attempt.account().hashCode(), LOCKS)];
        lock.lock();
        try {
            Found found = find(attempt, name, password);
            if (!found.isVerified()) {
                compare(attempt, found.account(), password);
            }
            return found.signedIn();
        } finally {
            lock.unlock();
        }
    }

    private Found find(Attempt attempt, String name, String password) {
        return own.run(() -> {
            throttle.refuseIfSpent(attempt);
            Optional<Account> account =
                    Username.given(name).flatMap(accounts::byUsername).filter(Account::isActive);
            boolean isVerified = account.flatMap(Account::passwordHash)
                    .filter(written -> verified.contains(password, written))
                    .isPresent();
            if (isVerified) {
                throttle.right(attempt);
            }
            return new Found(account, isVerified);
        });
    }

    private void compare(Attempt attempt, Optional<Account> account, String password) {
        boolean right = passwords.matches(password, account.flatMap(Account::passwordHash));
        own.run(() -> {
            if (right) {
                throttle.right(attempt);
            } else {
                throttle.wrong(attempt);
            }
            return null;
        });
        if (!right) {
            throw wrong();
        }
        account.ifPresent(known -> keep(known, password));
    }

    /** Remembers that it was right, first bringing what is stored up to today's setting. */
    private void keep(Account account, String password) {
        String written = account.passwordHash().orElseThrow();
        if (passwords.isOutdated(written)) {
            String renewed = passwords.hash(password);
            own.run(() -> {
                accounts.byPerson(account.personId())
                        .filter(same -> same.passwordHash().equals(Optional.of(written)))
                        .ifPresent(same -> same.rehash(renewed));
                return null;
            });
            verified.add(password, renewed);
        } else {
            verified.add(password, written);
        }
    }

    private static Problem wrong() {
        return new Problem(401, "wrong-credentials", "Not signed in", "The name or the password is wrong.");
    }
}
