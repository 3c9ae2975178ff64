package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Delegation;
import org.religionscongress.concord.membership.DelegationRegister;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.transaction.UseCase;

/** For anybody who is signed in. */
@UseCase
@ApplicationScoped
public class ListDelegations {
    @Inject
    private DelegationRegister delegations;

    /** All, or those with these words in what the register says of them. */
    public Page<Delegation> use(Caller caller, String words, int offset, int size) {
        Objects.requireNonNull(caller);
        return words == null || words.isBlank()
                ? delegations.page(offset, size)
                : delegations.find(words, offset, size);
    }
}
