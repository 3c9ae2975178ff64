package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.religionscongress.concord.membership.AccreditationChanged;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Delegation;
import org.religionscongress.concord.membership.Delegations;
import org.religionscongress.concord.membership.Session;
import org.religionscongress.concord.membership.SessionRegister;
import org.religionscongress.concord.membership.Sessions;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;

/**
 * A delegation joins a session, or leaves it; also while its texts are under review or acted on: it takes part from then
 * on, or no more. Doing what is done already changes nothing.
 */
@UseCase
@ApplicationScoped
public class AccreditDelegation {
    @Inject
    private Sessions sessions;

    @Inject
    private SessionRegister register;

    @Inject
    private Delegations delegations;

    @Inject
    private Recorder recorder;

    @Inject
    private Event<AccreditationChanged> changes;

    public void accredit(Caller caller, UUID sessionId, UUID delegationId) {
        change(caller, sessionId, delegationId, true);
    }

    public void end(Caller caller, UUID sessionId, UUID delegationId) {
        change(caller, sessionId, delegationId, false);
    }

    private void change(Caller caller, UUID sessionId, UUID delegationId, boolean accredited) {
        RegistryRights.mayKeepRegisters(caller);
        Session session = sessions.hold(sessionId);
        Delegation delegation = delegations.get(delegationId);
        if (sessions.isAccredited(session.id(), delegation.id()) == accredited) {
            return;
        }
        register.accredit(session.id(), delegation.id(), accredited);
        recorder.write(Entry.of(accredited ? "accredit-delegation" : "end-accreditation")
                .by(caller.personId(), caller.name())
                .with("session", session.id())
                .with("delegation", delegation.id())
                .with("name", delegation.name()));
        changes.fire(new AccreditationChanged(session.id(), delegation.id(), accredited));
    }
}
