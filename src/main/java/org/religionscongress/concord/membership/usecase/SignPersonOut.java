package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.PersonRegister;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.security.SecurityEvent;
import org.religionscongress.concord.platform.security.SecurityLog;
import org.religionscongress.concord.platform.security.SignInTokens;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;

/** Ends all sessions of a person, who may sign in again at once: for a phone or a desk that others can reach. */
@UseCase
@ApplicationScoped
public class SignPersonOut {
    @Inject
    private PersonRegister people;

    @Inject
    private SignInTokens tokens;

    @Inject
    private Recorder recorder;

    @Inject
    private SecurityLog log;

    public void use(Caller caller, UUID personId) {
        caller.mustBe(Role.ADMINISTRATOR);
        UUID known = people.get(personId).id();
        tokens.endAll(known);
        recorder.write(Entry.of("end-sign-ins-of-person")
                .by(caller.personId(), caller.name())
                .with("person", known));
        log.done(SecurityEvent.of("sessions-ended").person(known).by(caller.personId()));
    }
}
