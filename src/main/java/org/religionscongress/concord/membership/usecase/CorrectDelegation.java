package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Delegation;
import org.religionscongress.concord.membership.Delegations;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;

/** Puts right what the register says of a delegation; what was recorded under the old name stays as it was. */
@UseCase
@ApplicationScoped
public class CorrectDelegation {
    @Inject
    private Delegations delegations;

    @Inject
    private Recorder recorder;

    /** {@code expectedVersion} is that of the delegation that was read (If-Match). */
    public Delegation use(Caller caller, UUID id, RegisterDelegation.Details details, long expectedVersion) {
        RegistryRights.mayKeepRegisters(caller);
        Delegation delegation = delegations.get(id);
        if (delegation.version() != expectedVersion) {
            throw Problem.changedMeanwhile(delegation.version());
        }
        correct(caller, delegation, details);
        return delegation;
    }

    void correct(Caller caller, Delegation delegation, RegisterDelegation.Details details) {
        RegistryRights.mayKeepRegisters(caller);
        String before = delegation.name();
        delegation.correct(
                DelegationFields.name(details.name()),
                DelegationFields.country(details.country()),
                DelegationFields.tradition(details.tradition()));
        recorder.write(Entry.of("correct-delegation")
                .by(caller.personId(), caller.name())
                .with("delegation", delegation.id())
                .with("before", before)
                .with("name", delegation.name()));
    }
}
