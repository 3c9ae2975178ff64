package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Delegation;
import org.religionscongress.concord.membership.Delegations;
import org.religionscongress.concord.platform.transaction.UseCase;

/** For anybody who is signed in. */
@UseCase
@ApplicationScoped
public class ReadDelegation {
    @Inject
    private Delegations delegations;

    public Delegation use(Caller caller, UUID id) {
        Objects.requireNonNull(caller);
        return delegations.get(id);
    }
}
