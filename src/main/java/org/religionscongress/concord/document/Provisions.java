package org.religionscongress.concord.document;

import java.util.List;

/** A whole text in one language, in its order. */
public record Provisions(List<Provision> items) {
    public Provisions {
        items = List.copyOf(items);
    }
}
