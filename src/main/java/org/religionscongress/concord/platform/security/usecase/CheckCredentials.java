package org.religionscongress.concord.platform.security.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
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
import org.religionscongress.concord.platform.security.SecondFactorCheck;
import org.religionscongress.concord.platform.security.SecurityEvent;
import org.religionscongress.concord.platform.security.SecurityLog;
import org.religionscongress.concord.platform.security.SignedIn;
import org.religionscongress.concord.platform.security.Throttle;
import org.religionscongress.concord.platform.security.Username;
import org.religionscongress.concord.platform.security.VerifiedPasswords;
import org.religionscongress.concord.platform.transaction.OwnTransaction;

/**
 * Whether a name and a password belong together, and the code to them where a second factor is set up. Each step at the
 * database is a transaction of its own: what was counted stands whatever becomes of the act around it, and no connection
 * is held while a hash is computed. Only a code is used up in the act's own transaction: it is gone when the act is done,
 * and good again when the act failed.
 */
@ApplicationScoped
public class CheckCredentials {
    public static final String CODE_ASKED = "second-factor-asked";
    public static final String CODE_WRONG = "wrong-code";
    public static final String PASSWORD_WRONG = "wrong-credentials";

    private static final String PROVED = "password-proved";
    private static final int LOCKS = 64;
    private static final int LONGEST_CODE = 50;

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private PasswordPolicy policy;

    @Inject
    private VerifiedPasswords verified;

    @Inject
    private SecondFactorCheck secondFactor;

    @Inject
    private Throttle throttle;

    @Inject
    private SecurityLog log;

    @Inject
    private OwnTransaction own;

    /** One try at a time on an account, so that many at once do not slip past the count. */
    private final Lock[] locks =
            Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(Lock[]::new);

    /** Who it is, and since when the password holds that was given. */
    record Proven(SignedIn person, Optional<Instant> passwordSince) {}

    /** The code is null for who gave none; who has no second factor may give any. */
    public SignedIn check(String username, String password, String code, String address) {
        return prove(username, password, code, address).person();
    }

    Proven prove(String username, String password, String code, String address) {
        String name = Check.text("username", username, Username.LONGEST);
        String given = policy.given(password);
        String second = Check.optionalText("code", code, LONGEST_CODE);
        Attempt attempt = Attempt.of(name, address);
        Found found = find(attempt, name, given);
        return found.isVerified() && (!found.asksForCode() || second == null)
                ? found.proven()
                : oneByOne(attempt, name, given, second);
    }

    /** Whether it is enough still, asked in the act that relies on it. */
    boolean isStillEnough(Proven proven) {
        UUID personId = proven.person().personId();
        return accounts.byPerson(personId)
                        .filter(Account::isActive)
                        .filter(account -> account.passwordChangedAt().equals(proven.passwordSince()))
                        .isPresent()
                && (proven.person().isBySecondFactor() || !secondFactor.isSetUpBy(personId));
    }

    /** The open account of that name, if any, whether the password proved right for it, and whether that is enough. */
    private record Found(Optional<Account> account, boolean isVerified, boolean asksForCode) {
        Proven proven() {
            if (asksForCode) {
                throw codeAsked();
            }
            Account known = account.orElseThrow(CheckCredentials::wrong);
            return new Proven(known.signedIn(), known.passwordChangedAt());
        }
    }

    private Proven oneByOne(Attempt attempt, String name, String password, String code) {
        Lock lock = locks[Math.floorMod(attempt.account().hashCode(), LOCKS)];
        lock.lock();
        try {
            Found found = find(attempt, name, password);
            if (!found.isVerified()) {
                found = compare(attempt, found.account(), password);
            }
            return found.asksForCode() && code != null
                    ? compareCode(attempt, found.account().orElseThrow(), code)
                    : found.proven();
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
            return new Found(account, isVerified, isVerified && asksForCode(attempt, account.orElseThrow()));
        });
    }

    private Found compare(Attempt attempt, Optional<Account> account, String password) {
        boolean right = passwords.matches(password, account.flatMap(Account::passwordHash));
        boolean asksForCode = own.run(() -> {
            if (!right) {
                throttle.wrong(attempt);
            }
            return right && asksForCode(attempt, account.orElseThrow());
        });
        if (!right) {
            log.now(refused(attempt, account, PASSWORD_WRONG));
            throw wrong();
        }
        log.now(SecurityEvent.of(PROVED)
                .person(account.orElseThrow().personId())
                .from(attempt));
        keep(account.orElseThrow(), password);
        return new Found(account, true, asksForCode);
    }

    /** A right password alone takes back no wrong codes: else who knows it could guess at the code for ever. */
    private boolean asksForCode(Attempt attempt, Account account) {
        boolean asks = secondFactor.isSetUpBy(account.personId());
        if (!asks) {
            throttle.right(attempt);
        }
        return asks;
    }

    private Proven compareCode(Attempt attempt, Account account, String code) {
        boolean right = secondFactor.accepts(account.personId(), code);
        own.run(() -> {
            if (right) {
                throttle.right(attempt);
            } else {
                throttle.wrong(attempt);
            }
            return null;
        });
        if (!right) {
            log.now(refused(attempt, Optional.of(account), CODE_WRONG));
            throw new Problem(
                            401,
                            CODE_WRONG,
                            "Not signed in",
                            "The code is wrong, or it was used already: use the next one.")
                    .with("field", "code");
        }
        return new Proven(account.signedIn().withSecondFactor(), account.passwordChangedAt());
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

    private static SecurityEvent refused(Attempt attempt, Optional<Account> account, String problem) {
        return SecurityEvent.of("credentials-refused")
                .because(problem)
                .person(account.map(Account::personId))
                .from(attempt);
    }

    private static Problem codeAsked() {
        return new Problem(
                401,
                CODE_ASKED,
                "A code is asked",
                "This account has a second factor. Send its code too, as \"code\" in POST /api/session. HTTP Basic cannot"
                        + " carry one: a script signs in with an account of its own.");
    }

    private static Problem wrong() {
        return new Problem(401, PASSWORD_WRONG, "Not signed in", "The name or the password is wrong.");
    }
}
