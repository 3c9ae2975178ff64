package org.religionscongress.concord.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lets provisions keep their ids when a new plain text replaces an old one. */
public final class ProvisionIds {

    /**
     * The provisions of the new text, each with the id of the old one that it is: the same, moved, or edited. The others
     * keep the ids that they came with; each old id is used at most once.
     *
     * @param before the text as it was
     * @param after the new text as read, with ids of its own
     */
    public List<Provision> keep(List<Provision> before, List<Provision> after) {
        int[] pairs = new ProvisionPairs(before, after).find();
        Map<UUID, UUID> kept = new HashMap<>();
        for (int place = 0; place < pairs.length; place++) {
            if (pairs[place] >= 0) {
                kept.put(after.get(place).id(), before.get(pairs[place]).id());
            }
        }
        return after.stream().map(provision -> renamed(provision, kept)).toList();
    }

    private static Provision renamed(Provision provision, Map<UUID, UUID> kept) {
        UUID under = provision.under();
        return new Provision(
                kept.getOrDefault(provision.id(), provision.id()),
                provision.kind(),
                provision.label(),
                under == null ? null : kept.getOrDefault(under, under),
                provision.text());
    }
}
