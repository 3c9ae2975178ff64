package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Delegations;
import org.religionscongress.concord.platform.transaction.UseCase;

/** For anybody who is signed in: who am I and what do I hold. */
@UseCase
@ApplicationScoped
public class ReadMyself {
    @Inject
    private Delegations delegations;

    public record Answer(Caller caller, Map<UUID, String> delegationNames) {}

    public Answer use(Caller caller) {
        return new Answer(caller, delegations.names(caller.delegationsToRead()));
    }
}
