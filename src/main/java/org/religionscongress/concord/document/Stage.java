package org.religionscongress.concord.document;

/** Where a document stands; always exactly one. */
public enum Stage {
    DRAFTING,
    REVIEW,
    CONSOLIDATION,
    CONSENSUS,
    APPROVAL,
    ADOPTION,
    ADOPTED,
    NOT_ADOPTED,
    WITHDRAWN;

    /** The drafters are at the text, which nobody else but the Head reads meanwhile. */
    public boolean isWriting() {
        return this == DRAFTING || this == CONSOLIDATION;
    }

    public boolean isEnded() {
        return this == ADOPTED || this == NOT_ADOPTED || this == WITHDRAWN;
    }
}
