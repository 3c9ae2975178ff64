package org.religionscongress.concord.platform.security.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import org.religionscongress.concord.platform.security.Accounts;
import org.religionscongress.concord.platform.security.OpaqueToken;
import org.religionscongress.concord.platform.security.SecurityEvent;
import org.religionscongress.concord.platform.security.SecurityLog;
import org.religionscongress.concord.platform.security.SignInTokens;
import org.religionscongress.concord.platform.security.SignedIn;
import org.religionscongress.concord.platform.security.Visit;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Begins a session: always a new token, and the one that came with the request ends. */
@ApplicationScoped
public class SignIn {
    @Inject
    private CheckCredentials credentials;

    @Inject
    private Accounts accounts;

    @Inject
    private SignInTokens tokens;

    @Inject
    private OpenSession session;

    @Inject
    private SecurityLog log;

    /** Who entered, with which token. */
    public record Entered(SignedIn person, OpaqueToken token) {}

    @UseCase
    public Entered signIn(String username, String password, String address) {
        return signIn(username, password, null, Visit.from(address));
    }

    /** The code is null for who gave none. */
    @UseCase
    public Entered signIn(String username, String password, String code, Visit visit) {
        CheckCredentials.Proven proven = credentials.prove(username, password, code, visit.address());
        SignedIn person = proven.person();
        accounts.hold(person.personId());
        if (!credentials.isStillEnough(proven)) {
            // Tried again, it is asked for what is needed now.
            throw new OptimisticLockException("How this person signs in has changed meanwhile");
        }
        visit.presented().map(OpaqueToken::digest).ifPresent(tokens::end);
        log.done(SecurityEvent.of("signed-in").person(person.personId()).from(visit.address()));
        return new Entered(person, session.of(person, visit.device()));
    }
}
