package org.religionscongress.concord.consensus;

import java.util.Collection;

/** The rule of the Secretariat: a text is agreed when nobody objects; reserving or living with it does not stand in the way. */
public final class Consensus {
    public static final String OBJECT = "object";

    private Consensus() {}

    /** {@code asked} is how many members were asked: where some were, at least one has to have spoken. */
    public static boolean reached(int asked, Collection<String> positions) {
        return !positions.contains(OBJECT) && (asked == 0 || !positions.isEmpty());
    }
}
