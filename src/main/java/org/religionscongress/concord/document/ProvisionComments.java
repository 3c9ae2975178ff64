package org.religionscongress.concord.document;

import java.util.List;

/** What was said of single provisions, in the order in which it was said. */
public record ProvisionComments(List<ProvisionComment> items) {
    public static final ProvisionComments NONE = new ProvisionComments(List.of());

    public ProvisionComments {
        items = List.copyOf(items);
    }
}
