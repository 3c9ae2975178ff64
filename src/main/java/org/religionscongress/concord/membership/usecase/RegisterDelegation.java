package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Delegation;
import org.religionscongress.concord.membership.DelegationRegister;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;

@UseCase
@ApplicationScoped
public class RegisterDelegation {
    @Inject
    private DelegationRegister delegations;

    @Inject
    private Recorder recorder;

    @Schema(name = "RegisterDelegation", description = "What the register says of a delegation.")
    public record Details(String name, String country, String tradition) {}

    public UUID use(Caller caller, Details details) {
        RegistryRights.mayKeepRegisters(caller);
        Delegation delegation = new Delegation(
                Ids.next(),
                DelegationFields.name(details.name()),
                DelegationFields.country(details.country()),
                DelegationFields.tradition(details.tradition()));
        delegations.add(delegation);
        recorder.write(Entry.of("register-delegation")
                .by(caller.personId(), caller.name())
                .with("delegation", delegation.id())
                .with("name", delegation.name()));
        return delegation.id();
    }
}
