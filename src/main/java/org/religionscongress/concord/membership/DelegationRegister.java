package org.religionscongress.concord.membership;

import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.platform.rest.Page;

/** Where delegations are kept. */
public interface DelegationRegister {
    void add(Delegation delegation);

    boolean has(UUID id);

    /** In the order in which they were registered. */
    List<Delegation> all();

    /** Until this act ends no other that asks for the same goes on: two files at once would double what they both bring. */
    void holdForImport();

    /** In the order in which they were registered. */
    Page<Delegation> page(int offset, int size);

    /** Those with these words in their name, country or tradition. */
    Page<Delegation> find(String words, int offset, int size);
}
