package org.religionscongress.concord.consensus;

import java.util.Collection;

/** The rule of the Secretariat: a text is agreed when nobody objects; reserving or living with it does not stand in the way. */
public final class Consensus {
    public static final String OBJECT = "object";

    private Consensus() {}

    public static boolean reached(Collection<String> positions) {
        return !positions.contains(OBJECT);
    }
}
