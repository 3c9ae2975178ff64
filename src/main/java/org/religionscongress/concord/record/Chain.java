package org.religionscongress.concord.record;

import java.util.UUID;

/** The names of chains: each document has one under its own id. */
public final class Chain {
    /** The one chain of all events that concern no document. */
    public static final UUID REGISTERS = new UUID(0, 0);

    private Chain() {}

    public static UUID of(UUID documentId) {
        return documentId == null ? REGISTERS : documentId;
    }

    /** The newest place of a chain that is known to be right. */
    record End(UUID chain, int seq, String hash) {
        static End none(UUID chain) {
            return new End(chain, 0, null);
        }
    }
}
