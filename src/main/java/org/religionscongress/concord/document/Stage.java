package org.religionscongress.concord.document;

/** Where a document stands; always exactly one. */
public enum Stage {
    DRAFTING,
    REVIEW,
    CONSOLIDATION,
    CONSENSUS,
    /** An objection stands; the Head decides how it goes on, and the drafters may write meanwhile. */
    OBJECTION,
    APPROVAL,
    ADOPTION,
    ADOPTED,
    NOT_ADOPTED,
    WITHDRAWN;

    /** The drafters may be at the text; what they write, only they and the Head read meanwhile. */
    public boolean isWriting() {
        return this == DRAFTING || this == CONSOLIDATION || this == OBJECTION;
    }

    public boolean isEnded() {
        return isAnnounced() || this == WITHDRAWN;
    }

    /** Whether an outcome was announced: a text that was withdrawn in mid-ballot has none, and its acts stay untold. */
    public boolean isAnnounced() {
        return this == ADOPTED || this == NOT_ADOPTED;
    }
}
