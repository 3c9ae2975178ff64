package org.religionscongress.concord.platform.security.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.security.SecurityEvent;
import org.religionscongress.concord.platform.security.SecurityLog;
import org.religionscongress.concord.platform.security.SignInTokens;
import org.religionscongress.concord.platform.security.SignedIn;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Ends sign-ins of mine, on every node. The password is asked again: an open screen must not be enough to shut me out. */
@UseCase
@ApplicationScoped
public class EndSignIns {
    @Inject
    private SignInTokens tokens;

    @Inject
    private ProveAgain prove;

    @Inject
    private SecurityLog log;

    public void one(SignedIn person, UUID id, Proof proof) {
        prove.byPassword(person, proof);
        if (!tokens.end(person.personId(), id)) {
            throw Problem.notFound("sign-in");
        }
        log.done(SecurityEvent.of("sessions-ended").person(person.personId()));
    }

    /** All but the one with which this is asked. */
    public void others(SignedIn person, Proof proof) {
        prove.byPassword(person, proof);
        person.tokenDigest()
                .ifPresentOrElse(
                        own -> tokens.endOthers(person.personId(), own), () -> tokens.endAll(person.personId()));
        log.done(SecurityEvent.of("sessions-ended").person(person.personId()));
    }
}
