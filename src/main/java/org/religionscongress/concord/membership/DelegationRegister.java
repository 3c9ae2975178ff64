package org.religionscongress.concord.membership;

import java.util.UUID;
import org.religionscongress.concord.platform.rest.Page;

/** Where delegations are kept. */
public interface DelegationRegister {
    void add(Delegation delegation);

    boolean has(UUID id);

    /** In the order in which they were registered. */
    Page<Delegation> page(int offset, int size);
}
