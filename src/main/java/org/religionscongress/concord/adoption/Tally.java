package org.religionscongress.concord.adoption;

import java.util.Collection;
import java.util.Collections;

/** The count of a ballot: how many delegations could act, and how they did. */
public record Tally(int entitled, int adopt, int abstain, int oppose, int dissociate) {
    public static Tally of(int entitled, Collection<String> acts) {
        return new Tally(
                entitled,
                Collections.frequency(acts, "adopt"),
                Collections.frequency(acts, "abstain"),
                Collections.frequency(acts, "oppose"),
                Collections.frequency(acts, "dissociate"));
    }

    public int acted() {
        return adopt + abstain + oppose + dissociate;
    }
}
